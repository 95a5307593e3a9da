package org.breakwater.casework;

import java.time.Instant;

/** One move in a record's chronology. */
public record MoveRow(Instant at, String actorName, String what, String words) {

    static final String OF_RECORD = """
            select at, actor_name, what, words from casework.move where record_id = :record order by id limit 500""";

    @Override
    public String toString() {
        return "MoveRow[" + at + ", …]";
    }
}
