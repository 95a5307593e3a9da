package org.breakwater.frontdoor.report.you;

import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * All of it is optional.
 *
 * @param maySay "yes" if we may tell the family who reported; anything else means no
 */
public record ReporterDetailsForm(
        String name, String relation, String reach, String safeTime, String interpreter, String maySay)
        implements Form {

    private static final String YES = "yes";

    static ReporterDetailsForm of(ReportAnswers answers) {
        var reporter = answers.reporter();
        return new ReporterDetailsForm(
                reporter.name(),
                reporter.relation(),
                reporter.reach(),
                reporter.safeTime(),
                reporter.interpreter(),
                reporter.mayWeSay() ? YES : "no");
    }

    Checked<ReportContent.Reporter> check() {
        var ask = new Questions();
        var called = ask.maybe("name", name, 200);
        var related = ask.maybe("relation", relation, 500);
        var how = ask.maybe("reach", reach, 500);
        var when = ask.maybe("safeTime", safeTime, 500);
        var language = ask.maybe("interpreter", interpreter, 200);
        return ask.then(() -> new ReportContent.Reporter(called, related, "", how, when, maySay.equals(YES), language));
    }

    @Override
    public String toString() {
        return "ReporterDetailsForm[…]";
    }
}
