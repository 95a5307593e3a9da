package org.breakwater.casework.handover.contents;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.casework.handover.contents.HandoverItemRow.Kind;
import org.breakwater.casework.handover.contents.HandoverItemRow.Sharing;
import org.breakwater.casework.history.previous.ContactHistoryRow;
import org.breakwater.casework.history.previous.PreviousContactRecords;
import org.breakwater.casework.presentingissues.PresentingIssues;
import org.breakwater.casework.presentingissues.RecordedIssues;
import org.breakwater.people.identity.ConfirmedPeople;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/**
 * The child's presenting issues, and the decisions for the same child in earlier contacts that two people confirmed. A
 * contact that is restricted, or has exclusions, stays with MASH+.
 */
@Component
class HistoryHandedOver {

    private final PresentingIssues issues;
    private final ConfirmedPeople people;
    private final PreviousContactRecords contacts;

    HistoryHandedOver(PresentingIssues issues, ConfirmedPeople people, PreviousContactRecords contacts) {
        this.issues = issues;
        this.people = people;
        this.contacts = contacts;
    }

    Stream<HandoverItem> issues(UUID caseId, UUID child) {
        return Optional.ofNullable(RecordedIssues.current(issues.of(caseId)).get(child))
                .map(words -> HandoverItem.of(Kind.ISSUES, "Recorded by MASH+", words, "", Sharing.NOT_FAMILY))
                .stream();
    }

    Stream<HandoverItem> previous(UUID caseId, UUID child) {
        var entries = people.of(child).orElseThrow().ids();
        return contacts.openToTeams(caseId, entries).stream().map(HistoryHandedOver::item);
    }

    private static HandoverItem item(ContactHistoryRow row) {
        var day = row.receivedAt().atZone(Calendars.LONDON).toLocalDate();
        var words = row.outcomesInWords()
                + (row.level() == null ? "" : ". Level of need: " + row.level())
                + (row.closedAt() == null ? ". Still open." : ".");
        return HandoverItem.of(
                        Kind.PREVIOUS, EnglishTimes.date(day) + ", " + row.reference(), words, "", Sharing.NOT_FAMILY)
                .about(row.id());
    }
}
