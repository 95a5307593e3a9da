package org.breakwater.mash.decision;

import java.util.Optional;
import java.util.function.Function;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

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

    /** The feedback is due when the decisions are sent: see {@link DecisionForm}. Until then it may be unfinished. */
    Checked<SentForApproval.Words> check(
            boolean professional, boolean owesReason, Function<String, Optional<String>> restricted) {
        return sends()
                ? new DecisionForm("", answer, noChecks).check(professional, owesReason, restricted)
                : draft(professional, owesReason);
    }

    private Checked<SentForApproval.Words> draft(boolean professional, boolean owesReason) {
        var ask = new Questions();
        var words = ask.maybe("answer", professional ? answer : "", 5000);
        var why = ask.maybe("noChecks", owesReason ? noChecks : "", 2000);
        return ask.then(() -> new SentForApproval.Words(words, why));
    }

    @Override
    public String toString() {
        return "AfterDecisionForm[" + to + "]";
    }
}
