package org.breakwater.training.office;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Why a session is cancelled; everyone with a booking reads it. */
public record CancelSessionForm(String version, String why) implements Form {

    static CancelSessionForm at(int version) {
        return new CancelSessionForm(String.valueOf(version), "");
    }

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("why", why, "Enter a reason for cancelling", 1000);
        return ask.then(() -> words);
    }
}
