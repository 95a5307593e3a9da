package org.breakwater.frontdoor.report.young;

import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param website a honeypot: people cannot see this field, machines fill in everything */
public record YoungWorryForm(String worry, String website) implements Form {

    static YoungWorryForm of(ReportAnswers answers) {
        return new YoungWorryForm(answers.worry().words(), "");
    }

    Checked<YoungWorryForm> check() {
        var ask = new Questions();
        var words = ask.text("worry", worry, "Tell us what is wrong. A few words will do", 20_000);
        return ask.then(() -> new YoungWorryForm(words, website));
    }

    static ReportAnswers keep(ReportAnswers answers, YoungWorryForm told) {
        return answers.with(answers.worry().withWords(told.worry()))
                .with(answers.marks().trappedToo(!told.website().isBlank()));
    }

    @Override
    public String toString() {
        return "YoungWorryForm[…]";
    }
}
