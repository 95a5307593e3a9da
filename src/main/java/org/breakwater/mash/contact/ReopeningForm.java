package org.breakwater.mash.contact;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Why a closed contact is reopened. */
public record ReopeningForm(String version, String why) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("why", why, "Enter the reason for reopening", 2000);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "ReopeningForm[…]";
    }
}
