package org.breakwater.library.editor.feedback;

import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** @param done what was done about it */
public record CloseForm(String done) implements Form {

    static final CloseForm EMPTY = new CloseForm("");

    private static final int LONGEST = 1_000;

    Checked<String> check() {
        var ask = new Questions();
        var said = ask.text("done", done, "Enter the action taken, or why none was needed", LONGEST);
        return ask.then(() -> said);
    }

    @Override
    public String toString() {
        return "CloseForm[…]";
    }
}
