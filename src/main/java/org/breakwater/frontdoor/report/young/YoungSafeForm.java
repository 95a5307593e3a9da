package org.breakwater.frontdoor.report.young;

import java.util.Arrays;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;

/** Whether they are safe; "no" is stored as danger. Leaving it out is not an answer, "I am not sure" is one. */
public record YoungSafeForm(String safe) implements Form {

    static YoungSafeForm of(ReportAnswers answers) {
        return new YoungSafeForm(opposite(answers.worry().danger()));
    }

    /** Nothing is refused: to pass it over is no answer, and counts as not sure. */
    Checked<String> check() {
        return new Checked.Good<>(danger(safe));
    }

    /** Whether there is danger, by what they answered; empty where they did not. */
    public static String danger(String safe) {
        var known =
                Arrays.stream(YesNoUnsure.values()).anyMatch(one -> one.name().equals(safe));
        return known ? opposite(safe) : "";
    }

    private static String opposite(String choice) {
        return choice.isEmpty() ? "" : YesNoUnsure.valueOf(choice).opposite().name();
    }
}
