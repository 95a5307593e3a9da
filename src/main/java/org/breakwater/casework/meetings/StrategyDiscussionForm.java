package org.breakwater.casework.meetings;

import java.util.function.Predicate;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * Joining details, if there are some.
 *
 * @param version of the contact that the page was made for
 * @param confirmed "yes" once the page has shown who will be emailed
 */
public record StrategyDiscussionForm(String version, String how, String confirmed) implements Form {

    boolean isConfirmed() {
        return confirmed.equals("yes");
    }

    /** @param givesAway whether words would say who told us: every agency that is called reads them */
    Checked<String> check(Predicate<String> givesAway) {
        var ask = new Questions();
        var words = ask.maybe("how", how, 2000);
        ask.must(
                !givesAway.test(words),
                "how",
                "Remove anything that identifies the person reporting the concern. The agencies will read this");
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "StrategyDiscussionForm[…]";
    }
}
