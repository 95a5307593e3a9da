package org.breakwater.mash.desk.strategy;

import java.util.function.Predicate;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** One press, with the version of the contact that the page was made for; and how the agencies take part, if typed. */
public record CallForm(String version, String how) implements Form {

    /** @param givesAway whether words would say who told us: every agency that is called reads them */
    Checked<String> check(Predicate<String> givesAway) {
        var ask = new Questions();
        var words = ask.maybe("how", how, 2000);
        ask.must(!givesAway.test(words), "how", "These words say who told us. Take that out: the agencies read this");
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "CallForm[…]";
    }
}
