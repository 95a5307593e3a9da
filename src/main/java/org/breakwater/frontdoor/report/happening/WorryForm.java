package org.breakwater.frontdoor.report.happening;

import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** @param website a box that people cannot see; machines that fill in everything fill it in too */
public record WorryForm(String worry, String website) implements Form {

    private static final int MOST = 20_000;

    static WorryForm of(Answers answers) {
        return new WorryForm(answers.worry().words(), "");
    }

    Checked<WorryForm> check() {
        var ask = new Questions();
        var words = ask.text("worry", worry, "Tell us what is happening. A few words are enough", MOST);
        return ask.then(() -> new WorryForm(words, website));
    }

    /** The answers with this worry in them. */
    static Answers keep(Answers answers, WorryForm told) {
        return answers.with(answers.worry().withWords(told.worry()))
                .with(answers.marks().trappedToo(!told.website().isBlank()));
    }

    @Override
    public String toString() {
        return "WorryForm[…]";
    }
}
