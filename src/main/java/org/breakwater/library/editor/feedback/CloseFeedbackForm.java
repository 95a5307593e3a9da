package org.breakwater.library.editor.feedback;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param done what was done about it */
public record CloseFeedbackForm(String done) implements Form {

    static final CloseFeedbackForm EMPTY = new CloseFeedbackForm("");

    private static final int LONGEST = 1_000;

    Checked<String> check() {
        var ask = new Questions();
        var said = ask.text("done", done, "Enter the action taken, or why none was needed", LONGEST);
        return ask.then(() -> said);
    }

    @Override
    public String toString() {
        return "CloseFeedbackForm[…]";
    }
}
