package org.breakwater.frontdoor.report.others;

import org.breakwater.frontdoor.Told.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** Both may be left out. */
public record WorkForm(String works, String workWords) implements Form {

    private static final int MOST = 2_000;

    static WorkForm of(Answers answers) {
        return new WorkForm(answers.around().works(), answers.around().workWords());
    }

    Checked<WorkForm> check() {
        var ask = new Questions();
        var choice = ask.maybeOne(works, YesNoUnsure.class);
        var words = ask.maybe("workWords", workWords, MOST);
        return ask.then(() -> new WorkForm(choice.map(Enum::name).orElse(""), words));
    }

    @Override
    public String toString() {
        return "WorkForm[…]";
    }
}
