package org.breakwater.casework.decisions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A decision about a child that a second person approved, superseded or not. */
public record ApprovedDecisionRow(UUID id, UUID recordId, List<String> outcomes, String rationale, Instant approvedAt) {

    static final String ABOUT = """
            select d.id, d.record_id, d.outcomes, d.rationale, v.given_at as approved_at
            from casework.decision d join casework.approval v on v.decision_id = d.id and v.approved
            where d.record_id = any(cast(:records as uuid[])) and d.about = any(cast(:people as uuid[]))
            order by v.given_at, d.id limit 200""";

    public String outcomesInWords() {
        return outcomes.stream()
                .map(code -> DecisionOutcome.valueOf(code).inWords())
                .collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return "ApprovedDecisionRow[" + id + ", …]";
    }
}
