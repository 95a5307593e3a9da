package org.breakwater.casework.letters;

import java.util.Optional;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * The words of a letter as they are typed.
 *
 * @param how how it was sent, when the button that says so was pressed
 * @param to SEND for that button; empty for the one that only saves
 */
public record LetterForm(String subject, String body, String how, String to) implements Form {

    static LetterForm of(CaseLetterRow row) {
        return new LetterForm(row.subject(), row.body(), "", "");
    }

    record Words(String subject, String body) {

        @Override
        public String toString() {
            return "Words[…]";
        }
    }

    /** @param how how it was sent; empty while it is only saved */
    record Written(Words words, Optional<String> how) {}

    Checked<Written> check() {
        var ask = new Questions();
        var about = ask.text("subject", subject, "Enter the subject", 200);
        var letter = ask.text("body", body, "Enter the letter", 10_000);
        var sends = to.equals("SEND");
        var way = sends ? ask.text("how", how, "Enter how you sent it", 500) : "";
        return ask.then(() -> new Written(new Words(about, letter), sends ? Optional.of(way) : Optional.empty()));
    }

    @Override
    public String toString() {
        return "LetterForm[…]";
    }
}
