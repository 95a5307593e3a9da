package org.breakwater.casework.family.matches;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** They were two after all, and how we know. */
public record MatchSeparationForm(String apart) implements Form {

    static final MatchSeparationForm EMPTY = new MatchSeparationForm("");

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("apart", apart, "Enter why they are not the same person", MatchForm.LONGEST);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "MatchSeparationForm[…]";
    }
}
