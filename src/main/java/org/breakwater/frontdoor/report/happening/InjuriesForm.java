package org.breakwater.frontdoor.report.happening;

import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Both may be left out. */
public record InjuriesForm(String injuries, String said) implements Form {

    private static final int MOST = 4_900;

    static InjuriesForm of(ReportAnswers answers) {
        return new InjuriesForm(answers.worry().injuries(), answers.worry().said());
    }

    Checked<InjuriesForm> check() {
        var ask = new Questions();
        var seen = ask.maybe("injuries", injuries, MOST);
        var heard = ask.maybe("said", said, MOST);
        return ask.then(() -> new InjuriesForm(seen, heard));
    }

    @Override
    public String toString() {
        return "InjuriesForm[…]";
    }
}
