package org.breakwater.training.office.delegates;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Why someone on the waiting list gets a place out of turn. */
public record OutOfTurnForm(String reason) implements Form {

    static final OutOfTurnForm EMPTY = new OutOfTurnForm("");

    Checked<String> check() {
        var ask = new Questions();
        var why = ask.text("reason", reason, "Enter the reason for giving a priority place", 500);
        return ask.then(() -> why);
    }

    @Override
    public String toString() {
        return "OutOfTurnForm[…]";
    }
}
