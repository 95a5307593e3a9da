package org.breakwater.access.proving;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The code that was sent, as it is typed. */
public record ProveCodeForm(String code) implements Form {

    public static final ProveCodeForm EMPTY = new ProveCodeForm("");

    /** People type a code as they read it, with a space or a dash in the middle. */
    public Checked<String> check() {
        var ask = new Questions();
        ask.text("code", code, "Enter the code from our email", 40);
        var digits = code.replaceAll("[\\s-]", "");
        ask.must(digits.isEmpty() || digits.matches("[0-9]{6}"), "code", "Code must be 6 digits, like 012 345");
        return ask.then(() -> digits);
    }

    @Override
    public String toString() {
        return "ProveCodeForm[…]";
    }
}
