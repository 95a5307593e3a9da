package org.breakwater.mash.contact;

import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.outstanding.OutstandingItem;
import org.breakwater.casework.outstanding.OutstandingOwners;
import org.breakwater.casework.outstanding.OutstandingPart;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.mash.feedback.FeedbackRow;
import org.breakwater.mash.feedback.FeedbackToReferrers;
import org.breakwater.mash.lifecycle.ContactRow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the reporter is owed, or has not answered yet. */
@Component
@Order(7)
class ReporterOutstanding implements OutstandingPart {

    private static final String TOLD = "referrer-told";

    private final FeedbackToReferrers feedbackToReferrers;
    private final ReporterConversation conversation;

    ReporterOutstanding(FeedbackToReferrers feedbackToReferrers, ReporterConversation conversation) {
        this.feedbackToReferrers = feedbackToReferrers;
        this.conversation = conversation;
    }

    @Override
    public Stream<OutstandingItem> items(Case seen, OutstandingOwners owners) {
        return seen instanceof ContactRow contact
                ? Stream.concat(feedback(contact), questions(contact))
                : Stream.empty();
    }

    /** Feedback is asked about at closure: a contact may be closed without it, with a reason. */
    @Override
    public boolean speaksOf(String rule) {
        return rule.equals(TOLD);
    }

    private Stream<OutstandingItem> feedback(ContactRow contact) {
        var told = !contact.isFromProfessional()
                || feedbackToReferrers
                        .of(contact.id())
                        .map(FeedbackRow::isGiven)
                        .orElse(false);
        return told
                ? Stream.empty()
                : Stream.of(OutstandingItem.goesOn(
                        "The referrer has not had feedback",
                        "MASH+",
                        null,
                        "Give feedback before you close, or record why not when you close",
                        "/desk/feedback/" + contact.id()));
    }

    private Stream<OutstandingItem> questions(ContactRow contact) {
        return conversation.unanswered(contact.id()).stream()
                .map(message -> OutstandingItem.goesOn(
                        "A question to the person who reported the concern has no answer",
                        "The person who reported the concern",
                        null,
                        "An answer opens the contact again",
                        "/desk/reporter/" + contact.id() + "/question"));
    }
}
