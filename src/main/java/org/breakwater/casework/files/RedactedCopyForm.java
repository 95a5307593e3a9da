package org.breakwater.casework.files;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Why a copy is withdrawn. */
public record RedactedCopyForm(String why) implements Form {

    static final RedactedCopyForm EMPTY = new RedactedCopyForm("");

    Checked<String> check() {
        var ask = new Questions();
        var said = ask.text("why", why, "Enter the reason for withdrawing it", 500);
        return ask.then(() -> said);
    }

    @Override
    public String toString() {
        return "RedactedCopyForm[…]";
    }
}
