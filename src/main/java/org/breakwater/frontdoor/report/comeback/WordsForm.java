package org.breakwater.frontdoor.report.comeback;

import java.util.UUID;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** @param once made when the page was shown, so that a second press of the same button is heard once */
public record WordsForm(String words, String once) implements Form {

    private static final int MOST = 10_000;

    static WordsForm fresh() {
        return new WordsForm("", UUID.randomUUID().toString());
    }

    Checked<WordsForm> check() {
        var ask = new Questions();
        var said = ask.text("words", words, "Enter your message, or go back", MOST);
        return ask.then(() -> new WordsForm(said, once));
    }

    @Override
    public String toString() {
        return "WordsForm[…]";
    }
}
