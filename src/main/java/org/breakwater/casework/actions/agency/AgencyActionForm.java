package org.breakwater.casework.actions.agency;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** An agency's note on its action, as it is typed. */
public record AgencyActionForm(String words) implements Form {

    static final AgencyActionForm EMPTY = new AgencyActionForm("");

    Checked<String> check() {
        var ask = new Questions();
        var said = ask.text("words", words, "Enter what was done", 2000);
        return ask.then(() -> said);
    }

    @Override
    public String toString() {
        return "AgencyActionForm[…]";
    }
}
