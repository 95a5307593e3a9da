package org.breakwater.casework.find;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** What someone knows of a person, in one line, or the reference of a case. */
public record FindForm(String find) implements Form {

    private static final int MOST = 200;

    Checked<String> check() {
        var ask = new Questions();
        var line = ask.text("find", find, "Enter a name, date of birth, address, phone number or reference", MOST);
        return ask.then(() -> line);
    }

    @Override
    public String toString() {
        return "FindForm[…]";
    }
}
