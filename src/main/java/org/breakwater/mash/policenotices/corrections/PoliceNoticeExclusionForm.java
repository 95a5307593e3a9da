package org.breakwater.mash.policenotices.corrections;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Why a line is left out. */
public record PoliceNoticeExclusionForm(String leave) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("leave", leave, "Enter why it is left out, for example: a total, not a notice", 500);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "PoliceNoticeExclusionForm[…]";
    }
}
