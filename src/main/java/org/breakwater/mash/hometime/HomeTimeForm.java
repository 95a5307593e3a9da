package org.breakwater.mash.hometime;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param whom the person who answered the telephone */
public record HomeTimeForm(String version, String whom, String words) implements Form {

    /** Whom we spoke to, and what we said. */
    record Rang(String whom, String words) {

        @Override
        public String toString() {
            return "Rang[…]";
        }
    }

    Checked<Rang> check() {
        var ask = new Questions();
        var spokeTo = ask.text("whom", whom, "Enter who you spoke to", 100);
        var said = ask.text("words", words, "Enter what you said and what they will do", 2_000);
        return ask.then(() -> new Rang(spokeTo, said));
    }

    @Override
    public String toString() {
        return "HomeTimeForm[…]";
    }
}
