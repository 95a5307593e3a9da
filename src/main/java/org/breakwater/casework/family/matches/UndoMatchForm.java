package org.breakwater.casework.family.matches;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Why they are two people after all. */
public record UndoMatchForm(String apart) implements Form {

    static final UndoMatchForm EMPTY = new UndoMatchForm("");

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("apart", apart, "Enter why they are not the same person", MatchForm.LONGEST);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "UndoMatchForm[…]";
    }
}
