package org.breakwater.pathways.missingeducation.records.roll;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was recorded of the roll, and by whom. */
public record RollRow(
        RollStatus status, @Nullable LocalDate onDate, String ground, String recordedByName, Instant recordedAt) {

    public static final String OF_RECORD = """
            select status, on_date, ground, recorded_by_name, recorded_at
            from pathways.cme_roll where record_id = :record order by id desc limit 20""";

    public String inWords() {
        return status.inWords(onDate, ground);
    }

    /** Whether a deletion on this ground needs joint reasonable efforts first. */
    public boolean needsEfforts() {
        return ground.equals("h") || ground.equals("i");
    }
}
