package org.breakwater.frontdoor.report.others;

import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Both may be left out. */
public record WorksWithChildrenForm(String works, String workWords) implements Form {

    private static final int MOST = 2_000;

    static WorksWithChildrenForm of(ReportAnswers answers) {
        return new WorksWithChildrenForm(
                answers.around().works(), answers.around().workWords());
    }

    Checked<WorksWithChildrenForm> check() {
        var ask = new Questions();
        var choice = ask.maybeOne(works, YesNoUnsure.class);
        var words = ask.maybe("workWords", workWords, MOST);
        return ask.then(() -> new WorksWithChildrenForm(choice.map(Enum::name).orElse(""), words));
    }

    @Override
    public String toString() {
        return "WorksWithChildrenForm[…]";
    }
}
