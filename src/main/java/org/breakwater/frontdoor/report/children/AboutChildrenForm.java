package org.breakwater.frontdoor.report.children;

import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** All of it is optional. */
public record AboutChildrenForm(String whereNow, String withWhom, String injuries, String said) implements Form {

    private static final int MOST_OF_A_PLACE = 2_400;
    private static final int MOST_OF_HARM = 4_900;

    static AboutChildrenForm of(ReportAnswers answers) {
        var around = answers.around();
        var worry = answers.worry();
        return new AboutChildrenForm(around.whereNow(), around.withWhom(), worry.injuries(), worry.said());
    }

    Checked<AboutChildrenForm> check() {
        var ask = new Questions();
        var where = ask.maybe("whereNow", whereNow, MOST_OF_A_PLACE);
        var whom = ask.maybe("withWhom", withWhom, MOST_OF_A_PLACE);
        var seen = ask.maybe("injuries", injuries, MOST_OF_HARM);
        var heard = ask.maybe("said", said, MOST_OF_HARM);
        return ask.then(() -> new AboutChildrenForm(where, whom, seen, heard));
    }

    static ReportAnswers keep(ReportAnswers answers, AboutChildrenForm told) {
        return answers.with(answers.around().withPlace(told.whereNow(), told.withWhom()))
                .with(answers.worry().withHarm(told.injuries(), told.said()));
    }

    @Override
    public String toString() {
        return "AboutChildrenForm[…]";
    }
}
