package org.breakwater.training.office;

import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** Why a session does not take place; whoever would come reads it. */
public record CancelForm(String version, String why) implements Form {

    static CancelForm at(int version) {
        return new CancelForm(String.valueOf(version), "");
    }

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("why", why, "Enter a reason for cancelling", 1000);
        return ask.then(() -> words);
    }
}
