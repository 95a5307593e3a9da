package org.breakwater.frontdoor.report.young;

import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** @param website a box that people cannot see; machines that fill in everything fill it in too */
public record TellForm(String worry, String website) implements Form {

    static TellForm of(Answers answers) {
        return new TellForm(answers.worry().words(), "");
    }

    Checked<TellForm> check() {
        var ask = new Questions();
        var words = ask.text("worry", worry, "Tell us what is wrong. A few words will do", 20_000);
        return ask.then(() -> new TellForm(words, website));
    }

    static Answers keep(Answers answers, TellForm told) {
        return answers.with(answers.worry().withWords(told.worry()))
                .with(answers.marks().trappedToo(!told.website().isBlank()));
    }

    @Override
    public String toString() {
        return "TellForm[…]";
    }
}
