package org.breakwater.casework.meetings;

import java.util.function.Predicate;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** When and how the agencies take part in a discussion that is called. */
public record JoiningDetailsForm(String version, String how) implements Form {

    static final int MOST = 2000;
    static final String GIVES_AWAY =
            "Remove anything that identifies the person reporting the concern. The agencies will read this";

    /** @param givesAway whether a text would identify the reporter: every invited agency reads it */
    Checked<String> check(Predicate<String> givesAway) {
        var ask = new Questions();
        var words = ask.maybe("how", how, MOST);
        ask.must(!givesAway.test(words), "how", GIVES_AWAY);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "JoiningDetailsForm[…]";
    }
}
