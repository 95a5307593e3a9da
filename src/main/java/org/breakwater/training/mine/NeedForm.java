package org.breakwater.training.mine;

import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** What somebody needs in the room; empty when nothing any more. */
public record NeedForm(String needs) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var told = ask.maybe("needs", needs, 1000);
        return ask.then(() -> told);
    }

    @Override
    public String toString() {
        return "NeedForm[…]";
    }
}
