package org.breakwater.pathways.missing.records;

import java.time.Instant;

/**
 * The prevention interview by the police: whether the child is well. It is not the return interview.
 *
 * @param officer empty if it was recorded before the officer was asked for
 * @param words what was learnt, or why it was not held
 */
public record PoliceCheckRow(
        boolean held, Instant checkedAt, String officer, String words, String recordedByName, Instant recordedAt) {

    static final String OF_RECORD = """
            select held, checked_at, officer, words, recorded_by_name, recorded_at
            from pathways.missing_police_check where record_id = :record order by checked_at desc, id desc limit 20""";

    @Override
    public String toString() {
        return "PoliceCheckRow[" + checkedAt + "]";
    }
}
