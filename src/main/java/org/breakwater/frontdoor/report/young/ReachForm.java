package org.breakwater.frontdoor.report.young;

import org.breakwater.frontdoor.Told;
import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** Both may be left out. */
public record ReachForm(String reach, String safeTime) implements Form {

    static ReachForm of(Answers answers) {
        return new ReachForm(answers.teller().reach(), answers.teller().safeTime());
    }

    Checked<ReachForm> check() {
        var ask = new Questions();
        var how = ask.maybe("reach", reach, 500);
        var when = ask.maybe("safeTime", safeTime, 500);
        return ask.then(() -> new ReachForm(how, when));
    }

    static Answers keep(Answers answers, ReachForm told) {
        return answers.with(
                new Told.Teller("", "A child or young person", "", told.reach(), told.safeTime(), false, ""));
    }

    @Override
    public String toString() {
        return "ReachForm[…]";
    }
}
