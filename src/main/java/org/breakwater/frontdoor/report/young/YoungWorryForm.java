package org.breakwater.frontdoor.report.young;

import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;

/** @param website a honeypot: people cannot see this field, machines fill in everything */
public record YoungWorryForm(String worry, String website) implements Form {

    static YoungWorryForm of(ReportAnswers answers) {
        return new YoungWorryForm(answers.worry().words(), "");
    }

    /** No words of a child are refused, none at all and very many neither. */
    Checked<YoungWorryForm> check() {
        return new Checked.Good<>(new YoungWorryForm(worry.strip(), website));
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
