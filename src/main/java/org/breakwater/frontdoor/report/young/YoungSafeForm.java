package org.breakwater.frontdoor.report.young;

import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Whether they are safe; "no" is stored as danger. Leaving it out is not an answer, "I am not sure" is one. */
public record YoungSafeForm(String safe) implements Form {

    /** The error if the question was not answered. */
    public static final String PASSED_OVER = "Pick one. If you do not know, pick “I am not sure”";

    static YoungSafeForm of(ReportAnswers answers) {
        return new YoungSafeForm(opposite(answers.worry().danger()));
    }

    Checked<String> check() {
        var ask = new Questions();
        var now = ask.one("safe", safe, YesNoUnsure.class, PASSED_OVER);
        return ask.then(() -> opposite(now.map(Enum::name).orElse("")));
    }

    private static String opposite(String choice) {
        return choice.isEmpty() ? "" : YesNoUnsure.valueOf(choice).opposite().name();
    }
}
