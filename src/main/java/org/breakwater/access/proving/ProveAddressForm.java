package org.breakwater.access.proving;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** The email address that someone wants to prove. */
public record ProveAddressForm(String email) implements Form {

    public static final ProveAddressForm EMPTY = new ProveAddressForm("");

    public Checked<String> check() {
        var ask = new Questions();
        var address = ask.text("email", email, "Enter your email address", InputParser.LONGEST_EMAIL);
        ask.must(
                address.isEmpty() || looksRight(address),
                "email",
                "Enter an email address in the correct format, like name@example.org");
        return ask.then(() -> address);
    }

    /** Whether it looks like an address at all. */
    public static boolean looksRight(String email) {
        return InputParser.isEmail(email);
    }

    @Override
    public String toString() {
        return "ProveAddressForm[…]";
    }
}
