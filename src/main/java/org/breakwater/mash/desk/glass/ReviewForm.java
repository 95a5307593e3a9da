package org.breakwater.mash.desk.glass;

import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** What another person says of an opening in an emergency. */
public record ReviewForm(String wasRight, String words) implements Form {

    static ReviewForm empty() {
        return new ReviewForm("", "");
    }

    enum WasRight {
        YES,
        NO
    }

    record Review(boolean wasRight, String words) {}

    Checked<Review> check() {
        var ask = new Questions();
        var right = ask.one("wasRight", wasRight, WasRight.class, "Say whether it was right to open it");
        var said = ask.text("words", words, "Say what you looked at and what follows", 2000);
        return ask.then(() -> new Review(right.orElseThrow() == WasRight.YES, said));
    }

    @Override
    public String toString() {
        return "ReviewForm[…]";
    }
}
