package org.breakwater.casework.handover.contents;

import static org.breakwater.database.QueryRows.all;

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
import org.breakwater.people.identity.ConfirmedPerson;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a child's contact is about, and the earlier contacts that two people agreed are about the same child. A
 * restricted one stays with those who are named in it.
 */
@Component
class HistoryHandedOver {

    private final JdbcClient jdbc;
    private final PresentingIssues issues;
    private final ConfirmedPeople people;
    private final PreviousContactRecords contacts;

    HistoryHandedOver(
            JdbcClient jdbc, PresentingIssues issues, ConfirmedPeople people, PreviousContactRecords contacts) {
        this.jdbc = jdbc;
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
        var records = people.of(child).map(ConfirmedPerson::records).orElseThrow();
        var unrestricted = all(jdbc.sql(UNRESTRICTED)
                .param("ids", records.toArray(UUID[]::new))
                .param("case", caseId)
                .query(UUID.class));
        return contacts.line(unrestricted).stream().map(HistoryHandedOver::item);
    }

    private static HandoverItem item(ContactHistoryRow row) {
        var day = row.receivedAt().atZone(Calendars.LONDON).toLocalDate();
        var words = row.outcomesInWords()
                + (row.level() == null ? "" : ". Level of need: " + row.level())
                + (row.closedAt() == null ? ". Still open." : ".");
        return HandoverItem.of(
                Kind.PREVIOUS, EnglishTimes.date(day) + ", " + row.reference(), words, "", Sharing.NOT_FAMILY);
    }

    static final String UNRESTRICTED = """
            select r.id from access.record r
            where r.id = any(cast(:ids as uuid[])) and r.id <> :case and not r.restricted""";
}
