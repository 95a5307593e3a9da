package org.breakwater.mash.approval;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * Approve or return for changes. A return needs a reason; an approval does not.
 *
 * @param to NEXT to continue with the next contact to approve, or empty
 */
public record ApprovalForm(String version, String verdict, String words, String to) implements Form {

    static final String NEXT = "NEXT";

    public enum Verdict {
        APPROVE,
        SEND_BACK
    }

    /** The verdict with its reason. */
    record Judged(Verdict verdict, String words) {

        @Override
        public String toString() {
            return "Judged[" + verdict + "]";
        }
    }

    ApprovalForm at(int newVersion) {
        return new ApprovalForm(String.valueOf(newVersion), verdict, words, to);
    }

    boolean goesOn() {
        return to.equals(NEXT);
    }

    Checked<Judged> check() {
        var ask = new Questions();
        var chosen = ask.one("verdict", verdict, Verdict.class, "Select approve or return for changes");
        ask.must(
                chosen.filter(v -> v == Verdict.SEND_BACK).isEmpty() || !words.isBlank(),
                "words",
                "Enter what needs to change");
        var said = ask.maybe("words", words, 2000);
        return ask.then(() -> new Judged(chosen.orElseThrow(), said));
    }

    @Override
    public String toString() {
        return "ApprovalForm[…]";
    }
}
