package org.breakwater.library.information.search;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * The search.
 *
 * @param audience an audience of the profile, or empty for everything
 */
public record SearchForm(String words, String audience) implements Form {

    static final SearchForm EMPTY = new SearchForm("", "");

    Checked<SearchForm> check() {
        var ask = new Questions();
        var typed = ask.text("words", words, "Enter a word, like bullying", 200);
        return ask.then(() -> new SearchForm(typed, audience));
    }

    @Override
    public String toString() {
        return "SearchForm[…]";
    }
}
