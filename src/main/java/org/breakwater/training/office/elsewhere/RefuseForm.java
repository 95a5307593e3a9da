package org.breakwater.training.office.elsewhere;

import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** Why something does not count; the learner reads it. */
public record RefuseForm(String why) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("why", why, "Write why it does not count, for the person who said it", 1000);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "RefuseForm[…]";
    }
}
