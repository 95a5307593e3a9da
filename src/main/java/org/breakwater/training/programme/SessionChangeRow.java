package org.breakwater.training.programme;

import java.time.Instant;

/** A change of a session. */
public record SessionChangeRow(int version, String what, String words, String byName, Instant at) {

    static final String OF_SESSION = """
            select version, what, words, by_name, at
            from training.session_change where session_id = :id order by version desc limit 100""";
}
