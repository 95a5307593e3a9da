package org.breakwater.training.office.attendance;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.training.AttendanceMark;
import org.jspecify.annotations.Nullable;

/**
 * A place in a past session, without a name.
 *
 * @param what the latest mark; null if there is none
 * @param replaced whether someone came in their place
 * @param givenUpAt null when they kept it
 * @param movedSince whether the session was moved after that
 * @param charged whether it was charged for
 */
record AttendanceRow(
        String course,
        Instant startsAt,
        UUID organisationId,
        String organisation,
        @Nullable AttendanceMark what,
        boolean replaced,
        @Nullable Instant givenUpAt,
        boolean movedSince,
        boolean charged) {

    static final String BETWEEN = """
            select s.course, s.starts_at, o.id as organisation_id, o.name as organisation,
                (select m.what from training.attendance_mark m where m.booking_id = b.id
                    order by m.line desc limit 1) as what,
                exists (select from training.walk_in w where w.instead_of = b.id) as replaced,
                b.ended_at as given_up_at,
                exists (select from training.session_change c where c.session_id = s.id and c.at > b.ended_at
                    and (c.words like 'Previously %' or c.words like 'It was %')) as moved_since,
                b.fee_pence > 0 as charged
            from training.session s join training.booking b on b.session_id = s.id
                join training.organisation o on o.id = b.organisation_id
            where s.starts_at >= :from and s.starts_at < :until and s.ends_at <= :now and s.cancelled_at is null
                and (b.state = 'CONFIRMED' or b.ended_how = 'CANCELLED' and exists (
                    select from training.booking_change l where l.booking_id = b.id
                        and l.what in (:placed, 'You have a place')))
            order by s.starts_at, b.place limit\s""" + Attendance.MOST;
}
