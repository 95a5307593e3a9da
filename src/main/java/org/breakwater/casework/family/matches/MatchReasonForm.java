package org.breakwater.casework.family.matches;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * Why what was said of two people is taken back: a match that was confirmed, or a proposal that waits; or what is
 * needed to decide.
 */
public record MatchReasonForm(String reason) implements Form {

    static final MatchReasonForm EMPTY = new MatchReasonForm("");

    Checked<String> ofUndoing() {
        var ask = new Questions();
        return checked(ask, ask.text("reason", reason, "Enter why they are not the same person", MatchForm.LONGEST));
    }

    Checked<String> ofWithdrawing() {
        var ask = new Questions();
        return checked(
                ask, ask.text("reason", reason, "Enter why you are withdrawing the proposal", MatchForm.LONGEST));
    }

    Checked<String> ofAsking() {
        var ask = new Questions();
        return checked(ask, ask.text("reason", reason, "Enter what information is needed", MatchForm.LONGEST));
    }

    private static Checked<String> checked(Questions ask, String words) {
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "MatchReasonForm[…]";
    }
}
