package org.breakwater.access.accounts;

import java.util.regex.Pattern;
import org.breakwater.access.Role;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

public record InviteForm(String email, String role) implements Form {

    /** Only what every mail server needs; whether it exists, the message will show. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");

    record Guest(String email, Role role) {
        @Override
        public String toString() {
            return "Guest[" + role + "]";
        }
    }

    Checked<Guest> check() {
        var ask = new Questions();
        var address = ask.text("email", email, "Enter their email address", 254);
        ask.must(
                address.isEmpty() || ADDRESS.matcher(address).matches(),
                "email",
                "Enter an email address like name@example.org");
        var chosen = ask.one("role", role, Role.class, "Choose what they do");
        return ask.then(() -> new Guest(address, chosen.orElseThrow()));
    }

    @Override
    public String toString() {
        return "InviteForm[…]";
    }
}
