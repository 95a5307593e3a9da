package org.breakwater.frontdoor.report.happening;

import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Nobody has to be sure, and "I am not sure" is an answer; leaving it out is not. */
public record DangerForm(String danger) implements Form {

    /** The error if the question was not answered. */
    public static final String PASSED_OVER = "Select yes, no or “I am not sure”";

    static DangerForm of(ReportAnswers answers) {
        return new DangerForm(answers.worry().danger());
    }

    Checked<String> check() {
        var ask = new Questions();
        var now = ask.one("danger", danger, YesNoUnsure.class, PASSED_OVER);
        return ask.then(() -> now.map(Enum::name).orElse(""));
    }
}
