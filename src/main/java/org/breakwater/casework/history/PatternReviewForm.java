package org.breakwater.casework.history;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A manager's review of a pattern. */
public record PatternReviewForm(String words) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var said = ask.text("words", words, "Enter what the pattern means for these children", 5000);
        return ask.then(() -> said);
    }

    @Override
    public String toString() {
        return "PatternReviewForm[…]";
    }
}
