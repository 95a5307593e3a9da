package org.breakwater.library.editor.takedown;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param why for the list of changes */
public record TakeDownForm(String path, String why) implements Form {

    private static final int LONGEST = 1_000;

    Checked<String> check() {
        var ask = new Questions();
        var reason = ask.text("why", why, "Enter a reason for withdrawing it", LONGEST);
        return ask.then(() -> reason);
    }
}
