package org.breakwater.frontdoor.report.young;

import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** May be left out. */
public record YoungOthersForm(String whoElse) implements Form {

    static YoungOthersForm of(ReportAnswers answers) {
        return new YoungOthersForm(answers.around().whoElse());
    }

    Checked<String> check() {
        var ask = new Questions();
        var others = ask.maybe("whoElse", whoElse, 5_000);
        return ask.then(() -> others);
    }

    @Override
    public String toString() {
        return "YoungOthersForm[…]";
    }
}
