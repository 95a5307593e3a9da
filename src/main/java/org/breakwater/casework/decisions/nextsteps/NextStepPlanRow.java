package org.breakwater.casework.decisions.nextsteps;

import java.util.List;
import java.util.UUID;

/** The next step for the child of one decision. */
public record NextStepPlanRow(
        UUID decisionId,
        String nextStep,
        String owner,
        List<String> teams,
        String foundAt,
        String livesAt,
        String doneFirst) {

    static final String OF_CASE = """
            select decision_id, next_step, owner, teams, found_at, lives_at, done_first
            from mash.next_step where contact_id = :id limit 200""";

    @Override
    public String toString() {
        return "NextStepPlanRow[" + decisionId + "]";
    }
}
