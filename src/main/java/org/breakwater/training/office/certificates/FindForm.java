package org.breakwater.training.office.certificates;

import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** The code of a certificate, or how the name on it begins. */
public record FindForm(String like) implements Form {

    static final FindForm EMPTY = new FindForm("");

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("like", like, "Enter a code or the start of a name", 200);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "FindForm[…]";
    }
}
