package org.breakwater.casework.letters;

import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * The text of a letter as it is typed.
 *
 * @param version how often the letter was saved when the page was opened
 * @param to SEND for the button that marks it as sent; empty for the one that only saves
 */
public record LetterForm(String version, String subject, String body, String to) implements Form {

    static LetterForm of(LetterRow row) {
        return new LetterForm(String.valueOf(row.saved()), row.subject(), row.body(), "");
    }

    /** The same text, on a page that shows the current letter. */
    LetterForm anew(LetterRow row) {
        return new LetterForm(String.valueOf(row.saved()), subject, body, to);
    }

    record Words(String subject, String body) {

        @Override
        public String toString() {
            return "Words[…]";
        }
    }

    /** @param seen how often it was saved when the page was opened */
    record Written(int seen, Words words, boolean sends) {}

    Checked<Written> check() {
        var ask = new Questions();
        var about = ask.text("subject", subject, "Enter the subject", 200);
        var letter = ask.text("body", body, "Enter the letter", 10_000);
        return ask.then(() -> new Written(CaseVersions.read(version), new Words(about, letter), to.equals("SEND")));
    }

    @Override
    public String toString() {
        return "LetterForm[…]";
    }
}
