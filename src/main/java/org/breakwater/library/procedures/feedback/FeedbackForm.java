package org.breakwater.library.procedures.feedback;

import java.util.UUID;
import org.breakwater.library.Feedback.Told;
import org.breakwater.library.VersionRow;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;
import org.breakwater.web.Typed;

/**
 * What is wrong or unclear.
 *
 * @param version the number of the version that was read
 * @param once of this form, so that sending the same words twice keeps them once
 * @param clause its id; empty for all of the chapter
 */
public record FeedbackForm(String version, String once, String clause, String words, String email) implements Form {

    private static final int LONGEST = 2_000;

    static FeedbackForm fresh(VersionRow about, String clause) {
        var known = about.chapter().byId().containsKey(clause) ? clause : "";
        return new FeedbackForm(
                String.valueOf(about.number()), UUID.randomUUID().toString(), known, "", "");
    }

    Checked<Told> check(VersionRow about) {
        var ask = new Questions();
        ask.must(
                clause.isEmpty() || about.chapter().byId().containsKey(clause),
                "clause",
                "Select a part of this chapter, or the whole chapter");
        var told = ask.text("words", words, "Enter what is wrong or unclear", LONGEST);
        var answerTo = ask.maybe("email", email, Typed.LONGEST_EMAIL);
        ask.must(
                answerTo.isEmpty() || Typed.isEmail(answerTo),
                "email",
                "Enter an email address, like name@example.org, or leave this blank");
        return ask.then(() -> new Told(key(), about, clause, told, answerTo));
    }

    private UUID key() {
        return Typed.id(once).orElseGet(UUID::randomUUID);
    }

    @Override
    public String toString() {
        return "FeedbackForm[…]";
    }
}
