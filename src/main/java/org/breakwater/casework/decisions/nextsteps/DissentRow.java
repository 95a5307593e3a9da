package org.breakwater.casework.decisions.nextsteps;

import java.time.Instant;
import java.util.UUID;

/** Someone who disagreed with a decision about a child, and why. */
public record DissentRow(UUID decisionId, UUID about, String who, String why, String notedByName, Instant notedAt) {

    static final String OF_CASE = """
            select decision_id, about, who, why, noted_by_name, noted_at
            from mash.differing_view where contact_id = :id order by noted_at, id limit 200""";

    @Override
    public String toString() {
        return "DissentRow[" + decisionId + "]";
    }
}
