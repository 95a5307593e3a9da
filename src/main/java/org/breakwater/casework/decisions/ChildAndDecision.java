package org.breakwater.casework.decisions;

import java.util.Optional;
import org.breakwater.people.PersonRow;

/**
 * A child of a case with the current decision, if there is one.
 *
 * @param step how it changes what was approved for the child before
 */
public record ChildAndDecision(PersonRow child, Optional<DecisionRow> decision, Optional<StepChange> step) {

    public boolean isWaiting() {
        return decision.map(d -> d.state() == DecisionRow.State.WAITING).orElse(false);
    }

    /** Whether what is approved does less for the child than a section 47 enquiry. */
    public boolean isBelowSection47() {
        return decision.filter(d -> d.state() == DecisionRow.State.APPROVED)
                .map(d -> d.outcomes().stream()
                        .noneMatch(code -> DecisionOutcome.valueOf(code).followsSection47()))
                .orElse(false);
    }

    /** What the link to its form says: only what was approved is reconsidered. */
    public String linkInWords() {
        return decision.map(d -> d.state() == DecisionRow.State.APPROVED ? "Reconsider decision" : "Edit decision")
                .orElse("Record decision");
    }

    public boolean isReady() {
        return decision.map(d -> d.state() != DecisionRow.State.SENT_BACK).orElse(false);
    }
}
