package org.breakwater.mash.decision;

import java.util.Optional;
import java.util.function.Function;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;

/**
 * What happens after the decision for one child, according to the button, and the feedback that goes with the last one.
 *
 * @param to SEND for approval, NEXT child, or empty to keep a draft
 */
public record AfterDecisionForm(String to, String answer, String noChecks) implements Form {

    static final String SEND = "SEND";
    static final String NEXT = "NEXT";

    boolean sends() {
        return to.equals(SEND);
    }

    boolean goesOn() {
        return to.equals(NEXT);
    }

    /** The feedback is due with the last decision: see {@link DecisionForm}. */
    Checked<SentForApproval.Words> check(
            boolean professional, boolean owesReason, Function<String, Optional<String>> restricted) {
        return new DecisionForm("", answer, noChecks).check(professional && sends(), owesReason && sends(), restricted);
    }

    @Override
    public String toString() {
        return "AfterDecisionForm[" + to + "]";
    }
}
