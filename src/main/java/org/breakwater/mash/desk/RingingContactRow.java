package org.breakwater.mash.desk;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.mash.alerts.AlertReason;

/**
 * A contact with an unacknowledged alert, as the desk links it.
 *
 * @param child the first child’s name, or how they were described; empty if neither is known
 * @param dangerInWords only the text of the report indicates danger, and not the answer
 * @param unanswered whether it has been unacknowledged for so long that the next person must be called
 * @param inAll how many there are; more than one page shows in a bad hour
 * @param unansweredInAll how many of them are unanswered
 */
public record RingingContactRow(
        UUID id,
        String reference,
        String child,
        List<String> alarmFor,
        boolean dangerInWords,
        boolean unanswered,
        int inAll,
        int unansweredInAll) {

    static final String NOW = """
            select id, reference,
                coalesce((select coalesce(nullif(p.name, ''), left(p.described, 60)) from people.person p
                    where p.record_id = contact.id and p.part = 'CHILD' order by p.place limit 1), '') as child,
                alarm_for, danger_in_words, coalesce(ringing_since, alarmed_at) <= :overdue as unanswered,
                (count(*) over ())::int as in_all,
                (count(*) filter (where coalesce(ringing_since, alarmed_at) <= :overdue) over ())::int
                    as unanswered_in_all
            from mash.contact where alarmed_at is not null and alarm_taken_at is null
            order by alert = 'READ_NOW', coalesce(ringing_since, alarmed_at), id limit 50""";

    /** Why the alert was raised. */
    public String why() {
        return alarmFor.stream()
                .map(reason -> AlertReason.valueOf(reason).inWords(dangerInWords))
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "RingingContactRow[" + id + ", …]";
    }
}
