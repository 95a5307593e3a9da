package org.breakwater.access.signin;

import org.breakwater.access.credentials.Passwords;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param to where the person wanted to go */
public record SignInForm(String email, String password, String to) implements Form {

    record Keys(String email, String password) {
        @Override
        public String toString() {
            return "Keys[…]";
        }
    }

    Checked<Keys> check() {
        var ask = new Questions();
        var address = ask.text("email", email, "Enter your email address", 254);
        if (password.isEmpty()) {
            ask.problem("password", "Enter your password");
        }
        ask.must(password.length() <= 2 * Passwords.MOST, "password", "Use a password of 200 characters or fewer");
        return ask.then(() -> new Keys(address, password));
    }

    @Override
    public String toString() {
        return "SignInForm[…]";
    }
}
