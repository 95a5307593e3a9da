package org.breakwater.mash.shifthandovers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.Rating;
import org.breakwater.casework.Urgency;
import org.breakwater.casework.presentingissues.IssueList;
import org.breakwater.mash.lifecycle.ReportedUrgency;
import org.jspecify.annotations.Nullable;

/**
 * A handover note about a contact.
 *
 * @param child the first child’s name, or how they were described; empty while neither is known
 * @param concerns the groups of its presenting issues, by id
 * @param presentDanger whether it was received with immediate danger
 * @param watch who reads it
 * @param answers the note of the day that this one of the night reports on, or null
 * @param dueAt when the shift that reads it begins
 * @param answered whether the night has reported back
 */
public record ShiftHandoverRow(
        UUID id,
        UUID contactId,
        String reference,
        String child,
        List<String> concerns,
        @Nullable Rating rating,
        boolean presentDanger,
        Shift watch,
        @Nullable UUID answers,
        String expected,
        String byWhen,
        String ring,
        String whatIf,
        String writtenBy,
        String writtenByName,
        Instant writtenAt,
        Instant dueAt,
        Instant untilAt,
        @Nullable Instant readAt,
        boolean answered) {

    public static final int PAGE = 25;

    /** The first child’s name, or how they were described, of the contact {@code k}, as far as a reader may see it. */
    static final String CHILD = """
            coalesce((select coalesce(nullif(p.name, ''), left(p.described, 60)) from people.person p
                where p.record_id = k.id and p.part = 'CHILD' order by p.place limit 1), '') as child,""";

    /** What is not read, what is of the watch that runs, and what the night has not told about yet. */
    static final String OPEN = """
            select c.id, c.contact_id, k.reference, """ + CHILD + """
                 k.concerns, k.rating, k.present_danger, c.watch, c.answers, c.expected, c.by_when, c.ring,
                c.what_if, c.written_by, c.written_by_name, c.written_at, c.due_at, c.until_at, c.read_at,
                a.id is not null as answered
            from mash.shift_handover c join mash.contact k on k.id = c.contact_id
            left join mash.shift_handover a on a.answers = c.id
            where c.watch = :watch
                and (c.read_at is null or c.until_at > :now or c.watch = 'NIGHT' and a.id is null)
            order by c.read_at is not null, c.due_at, c.id limit 25 offset :skip""";

    static final String OF_CONTACT = """
            select c.id, c.contact_id, k.reference, """ + CHILD + """
                 k.concerns, k.rating, k.present_danger, c.watch, c.answers, c.expected, c.by_when, c.ring,
                c.what_if, c.written_by, c.written_by_name, c.written_at, c.due_at, c.until_at, c.read_at,
                a.id is not null as answered
            from mash.shift_handover c join mash.contact k on k.id = c.contact_id
            left join mash.shift_handover a on a.answers = c.id
            where c.contact_id = :contact
            order by c.written_at desc, c.id limit 100""";

    /** The first child, the concern and the rating, as far as they are known. */
    public String about() {
        return about(child, concerns, rating, presentDanger);
    }

    static String about(String child, List<String> concerns, @Nullable Rating rating, boolean presentDanger) {
        var urgency = Urgency.of(rating, ReportedUrgency.of(presentDanger, false, false, false));
        return Stream.of(child, IssueList.namesOfGroups(concerns), urgency.inWords())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    public boolean isUnread() {
        return readAt == null;
    }

    /** Whether the shift that should have read it has begun and no one has. */
    public boolean isLateAt(Instant now) {
        return readAt == null && !dueAt.isAfter(now);
    }

    @Override
    public String toString() {
        return "ShiftHandoverRow[" + id + ", …]";
    }
}
