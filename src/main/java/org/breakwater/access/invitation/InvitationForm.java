package org.breakwater.access.invitation;

import org.breakwater.access.credentials.Passwords;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

public record InvitationForm(String name, String password, String code) implements Form {

    record Choice(String name, String password, String code) {
        @Override
        public String toString() {
            return "Choice[…]";
        }
    }

    /** @param email of the invitation: the password must not be derived from it */
    Checked<Choice> check(Passwords passwords, String email) {
        var ask = new Questions();
        var called = ask.text("name", name, "Enter your name, as colleagues know you", 70);
        passwords.problemWith(password, email).ifPresent(problem -> ask.problem("password", problem));
        var shown = ask.text("code", code, "Enter the code from your authenticator app", 40);
        return ask.then(() -> new Choice(called, password, shown));
    }

    @Override
    public String toString() {
        return "InvitationForm[…]";
    }
}
