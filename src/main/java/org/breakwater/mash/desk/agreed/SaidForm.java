package org.breakwater.mash.desk.agreed;

import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** What is said when something is marked as done, or as open again, as it is typed. */
public record SaidForm(String version, String words) implements Form {

    static SaidForm empty(int version) {
        return new SaidForm(String.valueOf(version), "");
    }

    SaidForm at(int newVersion) {
        return new SaidForm(String.valueOf(newVersion), words);
    }

    /** @param isDone whether it is marked as done now, and so would be open again */
    Checked<String> check(boolean isDone) {
        var ask = new Questions();
        var said = ask.text("words", words, isDone ? "Enter why it is being reopened" : "Enter what was done", 2000);
        return ask.then(() -> said);
    }

    @Override
    public String toString() {
        return "SaidForm[…]";
    }
}
