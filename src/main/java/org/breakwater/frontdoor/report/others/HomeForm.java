package org.breakwater.frontdoor.report.others;

import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** May be left out. */
public record HomeForm(String whoElse) implements Form {

    private static final int MOST = 5_000;

    static HomeForm of(Answers answers) {
        return new HomeForm(answers.around().whoElse());
    }

    Checked<String> check() {
        var ask = new Questions();
        var others = ask.maybe("whoElse", whoElse, MOST);
        return ask.then(() -> others);
    }

    @Override
    public String toString() {
        return "HomeForm[…]";
    }
}
