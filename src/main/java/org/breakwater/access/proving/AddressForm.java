package org.breakwater.access.proving;

import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;
import org.breakwater.web.Typed;

/** The email address that someone wants to prove. */
public record AddressForm(String email) implements Form {

    public static final AddressForm EMPTY = new AddressForm("");

    public Checked<String> check() {
        var ask = new Questions();
        var address = ask.text("email", email, "Enter your work email address", Typed.LONGEST_EMAIL);
        ask.must(address.isEmpty() || looksRight(address), "email", "Enter an email address like name@example.org");
        return ask.then(() -> address);
    }

    /** Whether it looks like an address at all. */
    public static boolean looksRight(String email) {
        return Typed.isEmail(email);
    }

    @Override
    public String toString() {
        return "AddressForm[…]";
    }
}
