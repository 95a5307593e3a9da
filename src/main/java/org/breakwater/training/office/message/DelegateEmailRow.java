package org.breakwater.training.office.message;

import java.util.UUID;

/**
 * Someone with a place, and whether an email reaches them. Their address itself is not read.
 *
 * @param contact the address of the person who booked for them, if they have none themselves; else empty
 */
public record DelegateEmailRow(UUID bookingId, String learner, boolean hasAddress, String contact) {

    /** Of a booking b and its learner l: who passes messages on. A trainer who adds a walk-in does not. */
    static final String CONTACT = """
            case when l.email is null and b.asked_by like '%@%'
                and not exists (select from training.walk_in w where w.booking_id = b.id) then b.asked_by else '' end
            """;

    static final String OF_SESSION = """
            select b.id as booking_id, l.name as learner, l.email is not null as has_address,
            """ + CONTACT + """
             as contact from training.booking b join training.learner l on l.id = b.learner_id
            where b.session_id = :session and b.state = 'CONFIRMED' order by lower(l.name), b.id limit 1000""";

    public boolean reached() {
        return hasAddress || hasContact();
    }

    public boolean hasContact() {
        return !contact.isEmpty();
    }

    @Override
    public String toString() {
        return "DelegateEmailRow[" + bookingId + "]";
    }
}
