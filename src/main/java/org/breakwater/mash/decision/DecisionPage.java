package org.breakwater.mash.decision;

import java.util.List;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummary;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.reasoning.ContactReasoning;
import org.breakwater.mash.lifecycle.ContactRow;

/** The children of a contact with what was decided for each, and the button that asks a second person. */
public record DecisionPage(
        ContactRow contact,
        List<ChildAndDecision> children,
        AgencyInformationSummary say,
        ContactReasoning reasoned,
        DecisionSubmissionForm form,
        Rejection snag)
        implements ContactScreen {

    /** Whether the analysis must still be written before a second person is asked. */
    public boolean lacksAnalysis() {
        return say.asks().stream().anyMatch(one -> !one.ask().isWithdrawn())
                && reasoned.analysis().isEmpty();
    }

    public boolean allReady() {
        return !children.isEmpty() && children.stream().allMatch(ChildAndDecision::isReady);
    }
}
