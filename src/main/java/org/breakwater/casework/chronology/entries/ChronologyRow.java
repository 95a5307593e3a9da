package org.breakwater.casework.chronology.entries;

import java.time.Instant;

/** One move in a record's chronology. */
public record ChronologyRow(Instant at, String actorName, String what, String words) {

    static final String OF_RECORD = """
            select at, actor_name, what, words from casework.chronology_entry where record_id = :record
                order by id limit 500""";

    /** Who made it, after the word "by". */
    public String by() {
        return actorName.equals(Chronology.REPORTER) ? "the person reporting the concern" : actorName;
    }

    /** The lines after the nth, which whoever saw only n of them must read first. */
    static final String SINCE = """
            select at, actor_name, what, words from casework.chronology_entry where record_id = :record order by id
            limit 500 offset :seen""";

    @Override
    public String toString() {
        return "ChronologyRow[" + at + ", …]";
    }
}
