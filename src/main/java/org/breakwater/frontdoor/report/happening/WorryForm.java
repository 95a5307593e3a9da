package org.breakwater.frontdoor.report.happening;

import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param website a honeypot: people cannot see this field, machines fill in everything */
public record WorryForm(String worry, String website) implements Form {

    private static final int MOST = 20_000;

    static WorryForm of(ReportAnswers answers) {
        return new WorryForm(answers.worry().words(), "");
    }

    Checked<WorryForm> check() {
        var ask = new Questions();
        var words = ask.text("worry", worry, "Tell us what is happening. A few words are enough", MOST);
        return ask.then(() -> new WorryForm(words, website));
    }

    /** The answers with this concern. */
    static ReportAnswers keep(ReportAnswers answers, WorryForm told) {
        return answers.with(answers.worry().withWords(told.worry()))
                .with(answers.marks().trappedToo(!told.website().isBlank()));
    }

    @Override
    public String toString() {
        return "WorryForm[…]";
    }
}
