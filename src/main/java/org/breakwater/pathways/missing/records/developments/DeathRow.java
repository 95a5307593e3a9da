package org.breakwater.pathways.missing.records.developments;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The child was found dead. @param notifiedOn when the child death notification was sent; null until then */
public record DeathRow(
        Instant foundAt,
        String confirmedBy,
        String words,
        @Nullable LocalDate notifiedOn,
        @Nullable String notifiedByName,
        String recordedByName,
        Instant recordedAt) {

    /** One that was recorded in error is left out. */
    public static final String OF_RECORD = """
            select found_at, confirmed_by, words, notified_on, notified_by_name, recorded_by_name, recorded_at
            from pathways.missing_death where record_id = :record and in_error_at is null order by id desc limit 1""";

    @Override
    public String toString() {
        return "DeathRow[" + recordedAt + "]";
    }
}
