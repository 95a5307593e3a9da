package org.breakwater.mash.desk.strategy;

import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** One press, with the version of the contact that the page was made for; and how the agencies take part, if typed. */
public record CallForm(String version, String how) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.maybe("how", how, 2000);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "CallForm[…]";
    }
}
