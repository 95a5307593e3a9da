package org.breakwater.mash.feedback;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** How a professional was told: "rang the school, spoke to the safeguarding lead". */
public record FeedbackForm(String version, String how) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("how", how, "Enter how you gave feedback and who to", 500);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "FeedbackForm[…]";
    }
}
