package org.breakwater.frontdoor.report.young;

import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** May be left out. */
public record OthersForm(String whoElse) implements Form {

    static OthersForm of(Answers answers) {
        return new OthersForm(answers.around().whoElse());
    }

    Checked<String> check() {
        var ask = new Questions();
        var others = ask.maybe("whoElse", whoElse, 5_000);
        return ask.then(() -> others);
    }

    @Override
    public String toString() {
        return "OthersForm[…]";
    }
}
