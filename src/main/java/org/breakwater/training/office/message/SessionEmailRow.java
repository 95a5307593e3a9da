package org.breakwater.training.office.message;

import java.time.Instant;

/** One mail of a message to a session. @param to the address of its learner */
record SessionEmailRow(String to, String course, Instant startsAt, String place, String words, String byName) {

    static final String OF = """
            select l.email as to, s.course, s.starts_at, s.place, m.words, m.by_name
            from training.session_message_to a join training.session_message m on m.id = a.message_id
                join training.session s on s.id = m.session_id
                join training.booking b on b.id = a.booking_id
                join training.learner l on l.id = b.learner_id
            where a.message_id = :message and a.booking_id = :booking and a.reached
                and b.state = 'CONFIRMED' and l.email is not null""";

    @Override
    public String toString() {
        return "SessionEmailRow[…]";
    }
}
