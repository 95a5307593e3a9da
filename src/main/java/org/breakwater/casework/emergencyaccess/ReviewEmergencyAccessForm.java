package org.breakwater.casework.emergencyaccess;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The review of an emergency access by another person. */
public record ReviewEmergencyAccessForm(String wasRight, String words) implements Form {

    static ReviewEmergencyAccessForm empty() {
        return new ReviewEmergencyAccessForm("", "");
    }

    enum WasRight {
        YES,
        NO
    }

    record Review(boolean wasRight, String words) {}

    Checked<Review> check() {
        var ask = new Questions();
        var right = ask.one("wasRight", wasRight, WasRight.class, "Select yes if it was justified");
        var said = ask.text("words", words, "Enter what you checked and what happens next", 2000);
        return ask.then(() -> new Review(right.orElseThrow() == WasRight.YES, said));
    }

    @Override
    public String toString() {
        return "ReviewEmergencyAccessForm[…]";
    }
}
