package org.breakwater.mash.decision;

import org.breakwater.casework.letters.templates.LetterText;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The feedback to a professional referrer, approved with the decisions. The public get a fixed sentence. */
public record DecisionForm(String version, String answer) implements Form {

    Checked<String> check(boolean professional) {
        var ask = new Questions();
        var words = professional
                ? ask.text("answer", answer, "Enter the feedback to the referrer", 5000)
                : ask.maybe("answer", "", 5000);
        new LetterText(words).left().ifPresent(why -> ask.problem("answer", why));
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "DecisionForm[…]";
    }
}
