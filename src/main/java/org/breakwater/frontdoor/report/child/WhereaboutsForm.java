package org.breakwater.frontdoor.report.child;

import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Both may be left out. */
public record WhereaboutsForm(String whereNow, String withWhom) implements Form {

    private static final int MOST = 2_400;

    static WhereaboutsForm of(ReportAnswers answers) {
        return new WhereaboutsForm(answers.around().whereNow(), answers.around().withWhom());
    }

    Checked<WhereaboutsForm> check() {
        var ask = new Questions();
        var where = ask.maybe("whereNow", whereNow, MOST);
        var whom = ask.maybe("withWhom", withWhom, MOST);
        return ask.then(() -> new WhereaboutsForm(where, whom));
    }

    @Override
    public String toString() {
        return "WhereaboutsForm[…]";
    }
}
