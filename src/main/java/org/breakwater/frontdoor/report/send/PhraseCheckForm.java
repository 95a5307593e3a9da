package org.breakwater.frontdoor.report.send;

import org.breakwater.frontdoor.returnvisits.ReturnPhrase;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Two of the six words, typed to show that they were noted. */
public record PhraseCheckForm(String first, String second) implements Form {

    static final PhraseCheckForm EMPTY = new PhraseCheckForm("", "");

    Checked<ReturnPhrase> check(ReturnPhrase phrase, int[] places) {
        var ask = new Questions();
        ask.must(phrase.hasAt(places[0], first), "first", message(places[0], first));
        ask.must(phrase.hasAt(places[1], second), "second", message(places[1], second));
        return ask.then(() -> phrase);
    }

    private static String message(int place, String typed) {
        return typed.isBlank()
                ? "Enter word " + place
                : "Check what you wrote down, and enter word " + place + " again";
    }

    @Override
    public String toString() {
        return "PhraseCheckForm[…]";
    }
}
