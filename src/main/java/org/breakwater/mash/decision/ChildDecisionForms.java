package org.breakwater.mash.decision;

import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.mash.decision.need.PrimaryNeedForm;

/** The input of the decision for one child: the decision, the primary need, and what happens next. */
record ChildDecisionForms(ChildDecisionForm form, PrimaryNeedForm need, AfterDecisionForm after) {

    /**
     * The level of need, the primary need and text about one child alone are never copied.
     *
     * @param discussedOtherwise whether a section 47 enquiry began for the first child and not for this one
     */
    ChildDecisionForms copiedForSibling(boolean discussedOtherwise) {
        var enquiry = DecisionOutcome.STRATEGY_DISCUSSION.name();
        var outcomes = form.outcomes().stream()
                .filter(code -> !discussedOtherwise || !code.equals(enquiry))
                .toList();
        return new ChildDecisionForms(form.copiedForSibling(outcomes), new PrimaryNeedForm(""), after);
    }

    ChildDecisionForms at(int version) {
        return new ChildDecisionForms(form.at(version), need, after);
    }
}
