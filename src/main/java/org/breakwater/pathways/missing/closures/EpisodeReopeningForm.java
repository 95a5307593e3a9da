package org.breakwater.pathways.missing.closures;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Why an episode is reopened, as it is typed. */
public record EpisodeReopeningForm(String version, String words) implements Form {

    static final EpisodeReopeningForm EMPTY = new EpisodeReopeningForm("", "");

    Checked<String> check() {
        var ask = new Questions();
        var why = ask.text("words", words, "Enter why you are reopening the episode", 5000);
        return ask.then(() -> why);
    }

    @Override
    public String toString() {
        return "EpisodeReopeningForm[…]";
    }
}
