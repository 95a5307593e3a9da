package org.breakwater.casework.decisions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a child that a second person approved, superseded or not.
 *
 * @param discussedBefore the section 47 enquiry that was going on for the child then; null where none was
 * @param discussed what the last strategy discussion that was held decided for the child; null where none was
 */
public record ApprovedDecisionRow(
        UUID id,
        UUID recordId,
        List<String> outcomes,
        String rationale,
        Instant approvedAt,
        @Nullable DiscussionOutcome discussedBefore,
        @Nullable DiscussionOutcome discussed) {

    static final String ABOUT = """
            select d.id, d.record_id, d.outcomes, d.rationale, v.given_at as approved_at,
            """ + DiscussionOutcome.BEFORE_DECISION + """
                as discussed_before,
            """ + DiscussionOutcome.OF_DECISION + """
                as discussed
            from casework.decision d join casework.approval v on v.decision_id = d.id and v.approved
            where d.record_id = any(cast(:records as uuid[])) and d.about = any(cast(:people as uuid[]))
            order by v.given_at, d.id limit 200""";

    /** Its outcomes with what became of a strategy discussion since. */
    public String outcomesInWords() {
        return inWords(discussed);
    }

    /** Its outcomes as they were approved. */
    public String asApproved() {
        return inWords(discussedBefore);
    }

    private String inWords(@Nullable DiscussionOutcome then) {
        return outcomes.stream()
                .map(code -> DecisionOutcome.valueOf(code).inWords(then))
                .collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return "ApprovedDecisionRow[" + id + ", …]";
    }
}
