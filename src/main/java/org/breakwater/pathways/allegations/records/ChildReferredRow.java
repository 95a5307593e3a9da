package org.breakwater.pathways.allegations.records;

import java.time.Instant;
import java.time.LocalDate;

/** The child was referred to MASH+: by whom, and when. */
public record ChildReferredRow(
        String referredBy, LocalDate referredOn, String note, String recordedByName, Instant recordedAt) {

    static final String OF_RECORD = """
            select referred_by, referred_on, note, recorded_by_name, recorded_at
            from pathways.allegation_child_referred where record_id = :record order by id desc limit 20""";

    @Override
    public String toString() {
        return "ChildReferredRow[" + referredOn + "]";
    }
}
