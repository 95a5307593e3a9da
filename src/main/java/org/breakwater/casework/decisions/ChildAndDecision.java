package org.breakwater.casework.decisions;

import java.util.Optional;
import org.breakwater.people.PersonRow;

/** A child of a case with the decision that counts now, if there is one. */
public record ChildAndDecision(PersonRow child, Optional<DecisionRow> decision) {

    public boolean isWaiting() {
        return decision.map(d -> d.state() == DecisionRow.State.WAITING).orElse(false);
    }

    public boolean isReady() {
        return decision.map(d -> d.state() != DecisionRow.State.SENT_BACK).orElse(false);
    }
}
