package org.breakwater.frontdoor.report.others;

import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Both may be left out. */
public record ParentsAwareForm(String parents, String parentsWords) implements Form {

    private static final int MOST = 2_000;

    static ParentsAwareForm of(ReportAnswers answers) {
        return new ParentsAwareForm(answers.around().parents(), answers.around().parentsWords());
    }

    Checked<ParentsAwareForm> check() {
        var ask = new Questions();
        var choice = ask.maybeOne(parents, YesNoUnsure.class);
        var words = ask.maybe("parentsWords", parentsWords, MOST);
        return ask.then(() -> new ParentsAwareForm(choice.map(Enum::name).orElse(""), words));
    }

    @Override
    public String toString() {
        return "ParentsAwareForm[…]";
    }
}
