package org.breakwater.casework.decisions.nextsteps;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next step for the child of one decision.
 *
 * @param owner who does the next step
 * @param teams the chosen teams of the profile, if more than one could take the child on
 * @param elsewhere for a child who lives under another council; else null
 */
public record NextStepPlan(
        String nextStep,
        String owner,
        List<String> teams,
        @Nullable Elsewhere elsewhere) {

    public NextStepPlan {
        teams = List.copyOf(teams);
    }

    /**
     * A child who was found here and lives elsewhere. The council where a child is harmed or found acts first.
     *
     * @param foundAt where the child was found, or is now
     * @param livesAt where the child lives
     * @param doneFirst what was done here first
     */
    public record Elsewhere(String foundAt, String livesAt, String doneFirst) {
        @Override
        public String toString() {
            return "Elsewhere[…]";
        }
    }

    @Override
    public String toString() {
        return "NextStepPlan[" + teams + ", …]";
    }
}
