package org.breakwater.casework.handover.receiving;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The reason why the team cannot accept. */
public record HandoverRefusalForm(String why) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("why", why, "Enter the reason for declining", 2000);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "HandoverRefusalForm[…]";
    }
}
