package org.breakwater.casework.restriction;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Why only named people may see a case. */
public record RestrictionForm(String version, String why) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("why", why, "Enter the reason for restricting access", 500);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "RestrictionForm[…]";
    }
}
