package org.breakwater.frontdoor.report.you;

import org.breakwater.frontdoor.Told;
import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** @param maySay "yes" when we may tell the family who told us; anything else means no */
public record ReachForm(String reach, String safeTime, String maySay, String interpreter) implements Form {

    private static final String YES = "yes";

    static ReachForm of(Answers answers) {
        var teller = answers.teller();
        return new ReachForm(teller.reach(), teller.safeTime(), teller.mayWeSay() ? YES : "no", teller.interpreter());
    }

    Checked<ReachForm> check() {
        var ask = new Questions();
        var how = ask.maybe("reach", reach, 500);
        var when = ask.maybe("safeTime", safeTime, 500);
        var language = ask.maybe("interpreter", interpreter, 200);
        return ask.then(() -> new ReachForm(how, when, maySay, language));
    }

    /** Replaces how to reach the person and leaves the rest as it was. */
    static Answers keep(Answers answers, ReachForm told) {
        var was = answers.teller();
        return answers.with(new Told.Teller(
                was.name(),
                was.relation(),
                "",
                told.reach(),
                told.safeTime(),
                told.maySay().equals(YES),
                told.interpreter()));
    }

    @Override
    public String toString() {
        return "ReachForm[…]";
    }
}
