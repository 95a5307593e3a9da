package org.breakwater.casework.uncheckedmatches;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** One click: whether another case is about the same family. */
public record UncheckedMatchForm(String same) implements Form {

    /** The labels of the two buttons. */
    enum Answer {
        YES,
        NO
    }

    Checked<Boolean> check() {
        var ask = new Questions();
        var chosen = ask.one("same", same, Answer.class, "Select whether it is the same family");
        return ask.then(() -> chosen.orElseThrow() == Answer.YES);
    }
}
