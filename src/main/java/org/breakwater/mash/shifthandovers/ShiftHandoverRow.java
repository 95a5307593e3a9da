package org.breakwater.mash.shifthandovers;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.casework.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A handover note about a contact.
 *
 * @param watch who reads it
 * @param answers the note of the day that this one of the night reports on, or null
 * @param dueAt when the shift that reads it begins
 * @param answered whether the night has reported back
 */
public record ShiftHandoverRow(
        UUID id,
        UUID contactId,
        String reference,
        @Nullable Rating rating,
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

    /** Unread notes, those of the current shift, and those that the night has not reported on yet. */
    static final String OPEN = """
            select c.id, c.contact_id, k.reference, k.rating, c.watch, c.answers, c.expected, c.by_when, c.ring,
                c.what_if, c.written_by, c.written_by_name, c.written_at, c.due_at, c.until_at, c.read_at,
                a.id is not null as answered
            from mash.shift_handover c join mash.contact k on k.id = c.contact_id
            left join mash.shift_handover a on a.answers = c.id
            where c.watch = :watch
                and (c.read_at is null or c.until_at > :now or c.watch = 'NIGHT' and a.id is null)
            order by c.read_at is not null, c.due_at, c.id limit 25 offset :skip""";

    static final String OF_CONTACT = """
            select c.id, c.contact_id, k.reference, k.rating, c.watch, c.answers, c.expected, c.by_when, c.ring,
                c.what_if, c.written_by, c.written_by_name, c.written_at, c.due_at, c.until_at, c.read_at,
                a.id is not null as answered
            from mash.shift_handover c join mash.contact k on k.id = c.contact_id
            left join mash.shift_handover a on a.answers = c.id
            where c.contact_id = :contact
            order by c.written_at desc, c.id limit 100""";

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
