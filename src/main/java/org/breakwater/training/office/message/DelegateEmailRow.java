package org.breakwater.training.office.message;

import java.util.UUID;

/** Someone with a place, and whether they have a mail address: the address itself is not read. */
public record DelegateEmailRow(UUID bookingId, String learner, boolean reached) {

    static final String OF_SESSION = """
            select b.id as booking_id, l.name as learner, l.email is not null as reached
            from training.booking b join training.learner l on l.id = b.learner_id
            where b.session_id = :session and b.state = 'CONFIRMED' order by lower(l.name), b.id limit 1000""";

    @Override
    public String toString() {
        return "DelegateEmailRow[" + bookingId + "]";
    }
}
