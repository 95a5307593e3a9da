package org.breakwater.training.mine;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Access needs; empty removes them. */
public record AccessNeedsForm(String needs) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var told = ask.maybe("needs", needs, 1000);
        return ask.then(() -> told);
    }

    @Override
    public String toString() {
        return "AccessNeedsForm[…]";
    }
}
