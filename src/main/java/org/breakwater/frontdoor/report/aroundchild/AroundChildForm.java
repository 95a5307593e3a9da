package org.breakwater.frontdoor.report.aroundchild;

import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** All of it is optional. */
public record AroundChildForm(String whoElse, String works, String workWords, String parents, String parentsWords)
        implements Form {

    private static final int MOST_OF_OTHERS = 5_000;
    private static final int MOST = 2_000;

    static AroundChildForm of(ReportAnswers answers) {
        var around = answers.around();
        return new AroundChildForm(
                around.whoElse(), around.works(), around.workWords(), around.parents(), around.parentsWords());
    }

    Checked<AroundChildForm> check() {
        var ask = new Questions();
        var others = ask.maybe("whoElse", whoElse, MOST_OF_OTHERS);
        var working = ask.maybeOne(works, YesNoUnsure.class);
        var work = ask.maybe("workWords", workWords, MOST);
        var knowing = ask.maybeOne(parents, YesNoUnsure.class);
        var worse = ask.maybe("parentsWords", parentsWords, MOST);
        return ask.then(() -> new AroundChildForm(
                others,
                working.map(Enum::name).orElse(""),
                work,
                knowing.map(Enum::name).orElse(""),
                worse));
    }

    static ReportAnswers keep(ReportAnswers answers, AroundChildForm told) {
        return answers.with(answers.around()
                .withWhoElse(told.whoElse())
                .withWork(told.works(), told.workWords())
                .withParents(told.parents(), told.parentsWords()));
    }

    @Override
    public String toString() {
        return "AroundChildForm[…]";
    }
}
