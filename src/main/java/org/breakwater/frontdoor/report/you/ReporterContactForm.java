package org.breakwater.frontdoor.report.you;

import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param maySay "yes" when we may tell the family who told us; anything else means no */
public record ReporterContactForm(String reach, String safeTime, String maySay, String interpreter) implements Form {

    private static final String YES = "yes";

    static ReporterContactForm of(ReportAnswers answers) {
        var reporter = answers.reporter();
        return new ReporterContactForm(
                reporter.reach(), reporter.safeTime(), reporter.mayWeSay() ? YES : "no", reporter.interpreter());
    }

    Checked<ReporterContactForm> check() {
        var ask = new Questions();
        var how = ask.maybe("reach", reach, 500);
        var when = ask.maybe("safeTime", safeTime, 500);
        var language = ask.maybe("interpreter", interpreter, 200);
        return ask.then(() -> new ReporterContactForm(how, when, maySay, language));
    }

    /** Replaces how to reach the person and leaves the rest as it was. */
    static ReportAnswers keep(ReportAnswers answers, ReporterContactForm told) {
        var was = answers.reporter();
        return answers.with(new ReportContent.Reporter(
                was.name(),
                was.relation(),
                "",
                told.reach(),
                told.safeTime(),
                told.maySay().equals(YES),
                told.interpreter()));
    }

    @Override
    public String toString() {
        return "ReporterContactForm[…]";
    }
}
