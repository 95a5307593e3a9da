package org.breakwater.pathways.missing.find;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** What is searched for. @param page from 1 */
public record MissingFindForm(String find, String page) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("find", find, "Enter a child’s name or a reference", 100);
        ask.must(words.isBlank() || words.length() > 1, "find", "Enter at least 2 letters");
        return ask.then(() -> words);
    }

    int number() {
        return InputParser.page(page);
    }

    @Override
    public String toString() {
        return "MissingFindForm[…]";
    }
}
