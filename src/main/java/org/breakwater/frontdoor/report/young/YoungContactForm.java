package org.breakwater.frontdoor.report.young;

import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Both may be left out. */
public record YoungContactForm(String reach, String safeTime) implements Form {

    static YoungContactForm of(ReportAnswers answers) {
        return new YoungContactForm(
                answers.reporter().reach(), answers.reporter().safeTime());
    }

    Checked<YoungContactForm> check() {
        var ask = new Questions();
        var how = ask.maybe("reach", reach, 500);
        var when = ask.maybe("safeTime", safeTime, 500);
        return ask.then(() -> new YoungContactForm(how, when));
    }

    static ReportAnswers keep(ReportAnswers answers, YoungContactForm told) {
        return answers.with(new ReportContent.Reporter(
                "", "A child or young person", "", told.reach(), told.safeTime(), false, ""));
    }

    @Override
    public String toString() {
        return "YoungContactForm[…]";
    }
}
