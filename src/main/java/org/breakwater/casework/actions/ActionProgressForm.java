package org.breakwater.casework.actions;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The note with which an action is marked as done, or reopened. */
public record ActionProgressForm(String version, String words) implements Form {

    static ActionProgressForm empty(int version) {
        return new ActionProgressForm(String.valueOf(version), "");
    }

    ActionProgressForm at(int newVersion) {
        return new ActionProgressForm(String.valueOf(newVersion), words);
    }

    /** @param isDone whether it is marked as done now, and so would be reopened */
    Checked<String> check(boolean isDone) {
        var ask = new Questions();
        var said = ask.text("words", words, isDone ? "Enter why it is being reopened" : "Enter what was done", 2000);
        return ask.then(() -> said);
    }

    @Override
    public String toString() {
        return "ActionProgressForm[…]";
    }
}
