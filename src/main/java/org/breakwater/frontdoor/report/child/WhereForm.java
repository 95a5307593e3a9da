package org.breakwater.frontdoor.report.child;

import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** Both may be left out. */
public record WhereForm(String whereNow, String withWhom) implements Form {

    private static final int MOST = 2_400;

    static WhereForm of(Answers answers) {
        return new WhereForm(answers.around().whereNow(), answers.around().withWhom());
    }

    Checked<WhereForm> check() {
        var ask = new Questions();
        var where = ask.maybe("whereNow", whereNow, MOST);
        var whom = ask.maybe("withWhom", withWhom, MOST);
        return ask.then(() -> new WhereForm(where, whom));
    }

    @Override
    public String toString() {
        return "WhereForm[…]";
    }
}
