package org.breakwater.pathways.allegations.find;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** What the LADO searches for. */
public record AllegationsFindForm(String find) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("find", find, "Enter a name, an employer, a child or a reference", 100);
        ask.must(words.isBlank() || words.length() > 2, "find", "Enter at least 3 letters");
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "AllegationsFindForm[…]";
    }
}
