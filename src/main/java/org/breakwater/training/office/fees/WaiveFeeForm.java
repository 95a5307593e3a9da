package org.breakwater.training.office.fees;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Why a fee is waived. */
public record WaiveFeeForm(String why) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("why", why, "Enter a reason for waiving the fee", 1000);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "WaiveFeeForm[…]";
    }
}
