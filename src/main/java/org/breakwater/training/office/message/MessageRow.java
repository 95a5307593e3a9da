package org.breakwater.training.office.message;

import java.time.Instant;
import java.util.UUID;

/** A message to a session. @param reached how many recipients it had @param missed the names of the others */
public record MessageRow(UUID id, String words, String byName, Instant at, int reached, String missed) {

    static final String OF_SESSION = """
            select m.id, m.words, m.by_name, m.at, t.reached, t.missed
            from training.session_message m
                cross join lateral (
                    select cast(count(*) filter (where a.reached) as int) as reached,
                        coalesce(string_agg(l.name, ', ' order by lower(l.name)) filter (where not a.reached), '')
                            as missed
                    from training.session_message_to a join training.booking b on b.id = a.booking_id
                        join training.learner l on l.id = b.learner_id
                    where a.message_id = m.id) t
            where m.session_id = :session order by m.at desc, m.id limit 100""";

    @Override
    public String toString() {
        return "MessageRow[" + id + "]";
    }
}
