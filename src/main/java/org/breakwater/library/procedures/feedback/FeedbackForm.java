package org.breakwater.library.procedures.feedback;

import java.util.UUID;
import org.breakwater.library.procedures.feedback.ReaderFeedback.FeedbackGiven;
import org.breakwater.library.texts.TextVersionRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * What is wrong or unclear.
 *
 * @param version the number of the version that was read
 * @param once of this form, so that the same text is stored once
 * @param clause its id; empty for the whole chapter
 */
public record FeedbackForm(String version, String once, String clause, String words, String email) implements Form {

    private static final int LONGEST = 2_000;

    static FeedbackForm fresh(TextVersionRow about, String clause) {
        var known = about.chapter().byId().containsKey(clause) ? clause : "";
        return new FeedbackForm(
                String.valueOf(about.number()), UUID.randomUUID().toString(), known, "", "");
    }

    Checked<FeedbackGiven> check(TextVersionRow about) {
        var ask = new Questions();
        ask.must(
                clause.isEmpty() || about.chapter().byId().containsKey(clause),
                "clause",
                "Select a part of this chapter, or the whole chapter");
        var told = ask.text("words", words, "Enter what is wrong or unclear", LONGEST);
        var answerTo = ask.maybe("email", email, InputParser.LONGEST_EMAIL);
        ask.must(
                answerTo.isEmpty() || InputParser.isEmail(answerTo),
                "email",
                "Enter an email address in the correct format, like name@example.org, or leave this blank");
        return ask.then(() -> new FeedbackGiven(key(), about, clause, told, answerTo));
    }

    private UUID key() {
        return InputParser.id(once).orElseGet(UUID::randomUUID);
    }

    @Override
    public String toString() {
        return "FeedbackForm[…]";
    }
}
