package org.breakwater.mash.feedback;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Closing; {@code without} gives the reason why a professional could not be told. */
public record ClosureForm(String version, String without) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.maybe("without", without, 500);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "ClosureForm[…]";
    }
}
