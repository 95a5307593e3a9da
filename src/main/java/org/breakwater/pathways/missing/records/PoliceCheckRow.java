package org.breakwater.pathways.missing.records;

import java.time.Instant;

/** The prevention interview by the police: whether the child is well. It is not the return interview. */
public record PoliceCheckRow(Instant checkedAt, String words, String recordedByName, Instant recordedAt) {

    static final String OF_RECORD = """
            select checked_at, words, recorded_by_name, recorded_at
            from pathways.missing_police_check where record_id = :record order by checked_at desc, id desc limit 20""";

    @Override
    public String toString() {
        return "PoliceCheckRow[" + checkedAt + "]";
    }
}
