package org.breakwater.mash.decision;

import org.breakwater.mash.decision.need.PrimaryNeedForm;

/** The input of the decision for one child: the decision, the primary need, and what happens next. */
record ChildDecisionForms(ChildDecisionForm form, PrimaryNeedForm need, AfterDecisionForm after) {

    /** The level of need, the primary need and text about one child alone are never copied. */
    ChildDecisionForms copiedForSibling() {
        return new ChildDecisionForms(form.copiedForSibling(), new PrimaryNeedForm(""), after);
    }

    ChildDecisionForms at(int version) {
        return new ChildDecisionForms(form.at(version), need, after);
    }
}
