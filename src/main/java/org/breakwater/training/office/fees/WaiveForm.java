package org.breakwater.training.office.fees;

import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** Why a fee is not owed after all. */
public record WaiveForm(String why) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("why", why, "Enter a reason for waiving the fee", 1000);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "WaiveForm[…]";
    }
}
