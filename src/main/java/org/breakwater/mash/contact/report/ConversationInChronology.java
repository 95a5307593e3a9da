package org.breakwater.mash.contact.report;

import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.chronology.entries.ChronologyPart;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.mash.lifecycle.ContactRow;
import org.springframework.stereotype.Component;

/** Questions to the person who reported the concern, and their messages. */
@Component
class ConversationInChronology implements ChronologyPart {

    private final ReporterConversation conversation;

    ConversationInChronology(ReporterConversation conversation) {
        this.conversation = conversation;
    }

    @Override
    public Stream<ChronologyLine> lines(Case seen) {
        var reporter = seen instanceof ContactRow contact && contact.isFromProfessional()
                ? "Referrer"
                : "Person reporting the concern";
        return conversation.of(seen.id()).stream()
                .map(message -> new ChronologyLine(
                        message.sentAt(),
                        message.fromDesk() ? "The desk" : reporter,
                        message.fromDesk() ? "Question" : "Message",
                        message.words()));
    }
}
