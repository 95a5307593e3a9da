package org.breakwater.frontdoor.report;

import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * The first question, on the first page. If it is left out it is asked once more, on a page of its own.
 *
 * @param family "yes" for a person who asks for help for their own family
 */
public record StartReportForm(String danger, String family) implements Form {

    private static final String OWN_FAMILY = "It is my own family. I am asking for help";

    ReportAnswers keep(ReportAnswers answers) {
        var now = new Questions().maybeOne(danger, YesNoUnsure.class);
        var begun = answers.with(answers.worry().withDanger(now.map(Enum::name).orElse("")));
        return family.equals("yes")
                ? begun.with(new ReportContent.Reporter("", OWN_FAMILY, "", "", "", false, ""))
                        .with(begun.marks().forOwnFamily())
                : begun;
    }
}
