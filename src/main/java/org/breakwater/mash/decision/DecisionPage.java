package org.breakwater.mash.decision;

import java.util.List;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.evidence.InformationConsidered;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.reasoning.ContactReasoning;
import org.breakwater.mash.contact.reasoning.DecisionInForce;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Transition;

/**
 * The children of a contact with the decision for each, and the button that requests approval.
 *
 * @param lacksAnalysis whether the analysis must still be written before a second person is asked
 * @param warnings what the manager will be told to notice, and the author can still see to
 * @param owesNoChecks whether no agency was asked, and why none is needed must be said
 * @param whyNotSent why they cannot be sent for approval now; empty when they can, or when there is nothing to send
 */
public record DecisionPage(
        ContactRow contact,
        List<ChildAndDecision> children,
        List<InformationConsidered> known,
        boolean lacksAnalysis,
        String whyNotSent,
        List<String> warnings,
        boolean owesNoChecks,
        ContactReasoning reasoned,
        DecisionForm form,
        Rejection snag)
        implements ContactScreen {

    /** What goes on for each child while it is considered again. */
    public List<DecisionInForce> inForce() {
        return contact.stage().isAfterDecision()
                ? List.of()
                : reasoned.inForce(
                        children.stream().map(ChildAndDecision::child).toList());
    }

    /** Whether the obstacle is resolved on the page of the strategy discussions. */
    public boolean mentionsDiscussion() {
        return whyNotSent.contains("trategy discussion");
    }

    /** There is something new to send, and every child has a decision; or typed text must not be lost. */
    public boolean maySend() {
        return !problems().isEmpty()
                || !snag.changed().isEmpty()
                || contact.allows(new Transition.Submit())
                        && children.stream().allMatch(ChildAndDecision::isReady)
                        && children.stream().anyMatch(ChildAndDecision::isWaiting);
    }
}
