package org.breakwater.casework.handover;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Why an approved decision is reconsidered. */
public record ReconsiderationForm(String version, String why) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("why", why, "Enter the reason for reconsidering the decision", 2000);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "ReconsiderationForm[…]";
    }
}
