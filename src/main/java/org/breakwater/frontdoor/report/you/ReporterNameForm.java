package org.breakwater.frontdoor.report.you;

import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Both may be left out. */
public record ReporterNameForm(String name, String relation) implements Form {

    static ReporterNameForm of(ReportAnswers answers) {
        return new ReporterNameForm(
                answers.reporter().name(), answers.reporter().relation());
    }

    Checked<ReporterNameForm> check() {
        var ask = new Questions();
        var called = ask.maybe("name", name, 200);
        var related = ask.maybe("relation", relation, 500);
        return ask.then(() -> new ReporterNameForm(called, related));
    }

    /** Replaces the name and leaves the rest as it was. */
    static ReportAnswers keep(ReportAnswers answers, ReporterNameForm told) {
        var was = answers.reporter();
        return answers.with(new ReportContent.Reporter(
                told.name(), told.relation(), "", was.reach(), was.safeTime(), was.mayWeSay(), was.interpreter()));
    }

    @Override
    public String toString() {
        return "ReporterNameForm[…]";
    }
}
