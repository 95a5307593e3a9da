package org.breakwater.training.office.delegates;

import java.util.UUID;
import org.breakwater.training.AttendanceMark;

/** The mark that counts of one place. */
record SessionMarkRow(UUID bookingId, AttendanceMark what) {

    static final String OF_SESSION = """
            select b.id as booking_id, m.what from training.booking b
                join lateral (select k.what from training.attendance_mark k where k.booking_id = b.id
                    order by k.line desc limit 1) m on true
            where b.session_id = :session and b.state = 'CONFIRMED' limit 1000""";
}
