package org.breakwater.frontdoor.report.comeback;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * Input that came after the visit had ended, and the phrase that opens another one.
 *
 * @param question which question of the desk it answers; empty for anything else
 * @param files "yes" if files came with it, which have to be selected again
 */
public record LateReplyForm(String phrase, String words, String once, String question, String files) implements Form {

    static final String YES = "yes";

    /** Longer than six words can be; the rest is ignored. */
    private static final int MOST_OF_PHRASE = 200;

    static LateReplyForm of(AddInformationForm form, String question) {
        return new LateReplyForm("", form.words(), form.once(), question, "");
    }

    static LateReplyForm of(ComebackFilesForm form) {
        return new LateReplyForm("", form.words(), form.once(), "", YES);
    }

    boolean hasFiles() {
        return files.equals(YES);
    }

    String sixWords() {
        return phrase.substring(0, Math.min(MOST_OF_PHRASE, phrase.length()));
    }

    AddInformationForm told() {
        return new AddInformationForm(words, once);
    }

    /** With files, there may be no text. */
    Checked<AddInformationForm> check() {
        if (hasFiles() && words.isBlank()) {
            return new Checked.Good<>(told());
        }
        var ask = new Questions();
        var typed = told().check();
        typed.problems().forEach(problem -> ask.problem(problem.field(), problem.message()));
        return ask.then(this::told);
    }

    @Override
    public String toString() {
        return "LateReplyForm[…]";
    }
}
