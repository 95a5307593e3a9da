package org.breakwater.casework.files.removal;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Why a file is removed. */
public record FileRemovalForm(String why) implements Form {

    static final FileRemovalForm EMPTY = new FileRemovalForm("");

    Checked<String> check() {
        var ask = new Questions();
        var said = ask.text("why", why, "Enter the reason for removing it", 500);
        return ask.then(() -> said);
    }

    @Override
    public String toString() {
        return "FileRemovalForm[…]";
    }
}
