package org.breakwater.training.bookings;

import java.time.Instant;
import java.util.UUID;

/** Someone who did not attend, was not replaced, and has not been charged yet. */
public record NonAttendanceRow(UUID id, UUID sessionId, Instant startsAt, String kind, boolean exempt) {

    private static final String COLUMNS = """
            select b.id, b.session_id, s.starts_at, o.kind, o.exempt
            from training.booking b join training.session s on s.id = b.session_id
                join training.organisation o on o.id = b.organisation_id
            where b.state = 'CONFIRMED' and s.ends_at < :today and s.cancelled_at is null
                and 'ABSENT' = (select m.what from training.attendance_mark m where m.booking_id = b.id
                    order by m.line desc limit 1)
                and not exists (select from training.walk_in w where w.instead_of = b.id)
                and not exists (select from training.absence_fee f where f.booking_id = b.id and f.back_at is null)
            """;

    public static final String ALL = COLUMNS + "order by s.ends_at desc, b.id limit 1000";

    public static final String OF_SESSION = COLUMNS + "and b.session_id = :session order by b.id limit 1000";
}
