package org.breakwater.training.office.imports;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Why a file is withdrawn; the people in it read that. */
public record UndoImportForm(String why) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("why", why, "Enter a reason. The people in the file may read it", 1000);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "UndoImportForm[…]";
    }
}
