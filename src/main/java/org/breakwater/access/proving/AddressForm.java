package org.breakwater.access.proving;

import java.util.regex.Pattern;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** The e-mail address that somebody wants to prove. */
public record AddressForm(String email) implements Form {

    public static final AddressForm EMPTY = new AddressForm("");

    /** Only what every mail server needs; whether it exists, the code will show. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;:\"()\\\\]{1,64}@[^\\s@<>,;:\"()\\\\]+\\.[^\\s@<>,;:\"()\\\\]+");

    public Checked<String> check() {
        var ask = new Questions();
        var address = ask.text("email", email, "Enter your work e-mail address", 254);
        ask.must(address.isEmpty() || looksRight(address), "email", "Enter an e-mail address like name@example.org");
        return ask.then(() -> address);
    }

    /** Whether it looks like an address at all. */
    public static boolean looksRight(String email) {
        return ADDRESS.matcher(email).matches();
    }

    @Override
    public String toString() {
        return "AddressForm[…]";
    }
}
