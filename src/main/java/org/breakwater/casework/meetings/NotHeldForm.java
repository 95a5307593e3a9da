package org.breakwater.casework.meetings;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Why a discussion that was considered is not held. */
public record NotHeldForm(String version, String why) implements Form {

    public Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("why", why, "Enter the reason for not holding a strategy discussion", 2000);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "NotHeldForm[…]";
    }
}
