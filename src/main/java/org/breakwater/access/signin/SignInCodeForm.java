package org.breakwater.access.signin;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param code the six digits of the app, or a recovery code */
public record SignInCodeForm(String code, String to) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var given = ask.text("code", code, "Enter the code from your authenticator app", 40);
        return ask.then(() -> given);
    }

    @Override
    public String toString() {
        return "SignInCodeForm[…]";
    }
}
