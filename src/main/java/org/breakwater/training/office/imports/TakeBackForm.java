package org.breakwater.training.office.imports;

import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** Why a file does not count any more; whoever stands in it reads that. */
public record TakeBackForm(String why) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("why", why, "Enter a reason. The people in the file may read it", 1000);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "TakeBackForm[…]";
    }
}
