package org.breakwater.mash.decision;

import java.util.Optional;
import java.util.function.Function;
import org.breakwater.casework.letters.templates.LetterText;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * What goes with the decisions to a second person.
 *
 * @param answer what a professional who told us will hear; the public have a fixed sentence
 * @param noChecks why no agency was asked
 */
public record DecisionForm(String version, String answer, String noChecks) implements Form {

    /**
     * @param owesReason whether no agency was asked, and why none is needed must be said
     * @param restricted what is wrong with a text that has words for the desk alone
     */
    Checked<SentForApproval.Words> check(
            boolean professional, boolean owesReason, Function<String, Optional<String>> restricted) {
        var ask = new Questions();
        var words = professional
                ? ask.text("answer", answer, "Enter the feedback to the referrer", 5000)
                : ask.maybe("answer", "", 5000);
        new LetterText(words).left().ifPresent(why -> ask.problem("answer", why));
        restricted.apply(words).ifPresent(why -> ask.problem("answer", why));
        var why = owesReason
                ? ask.text("noChecks", noChecks, "Enter why no agency checks are needed, or request information", 2000)
                : "";
        return ask.then(() -> new SentForApproval.Words(words, why));
    }

    @Override
    public String toString() {
        return "DecisionForm[…]";
    }
}
