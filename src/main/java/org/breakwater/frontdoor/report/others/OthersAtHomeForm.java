package org.breakwater.frontdoor.report.others;

import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** May be left out. */
public record OthersAtHomeForm(String whoElse) implements Form {

    private static final int MOST = 5_000;

    static OthersAtHomeForm of(ReportAnswers answers) {
        return new OthersAtHomeForm(answers.around().whoElse());
    }

    Checked<String> check() {
        var ask = new Questions();
        var others = ask.maybe("whoElse", whoElse, MOST);
        return ask.then(() -> others);
    }

    @Override
    public String toString() {
        return "OthersAtHomeForm[…]";
    }
}
