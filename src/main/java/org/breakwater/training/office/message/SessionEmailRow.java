package org.breakwater.training.office.message;

import java.time.Instant;

/**
 * One mail of what was written to a session.
 *
 * @param to the address of its learner, or of their contact
 * @param isContact whether it goes to their contact, because they have no address
 */
record SessionEmailRow(
        String to,
        boolean isContact,
        String learner,
        String job,
        String organisation,
        String course,
        Instant startsAt,
        String place,
        String words,
        String byName) {

    static final String OF = """
            select coalesce(l.email, b.asked_by) as to, l.email is null as is_contact, l.name as learner,
                l.job, o.name as organisation,
                s.course, s.starts_at, s.place, m.words, m.by_name
            from training.session_message_to a join training.session_message m on m.id = a.message_id
                join training.session s on s.id = m.session_id
                join training.booking b on b.id = a.booking_id
                join training.learner l on l.id = b.learner_id
                join training.organisation o on o.id = b.organisation_id
            where a.message_id = :message and a.booking_id = :booking and a.reached
                and b.state = 'CONFIRMED' and (l.email is not null or b.asked_by like '%@%')""";

    @Override
    public String toString() {
        return "SessionEmailRow[…]";
    }
}
