package org.breakwater.casework.emergencyaccess;

import java.util.Locale;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Which case must be opened at once, and why. */
public record EmergencyAccessForm(String reference, String why) implements Form {

    static EmergencyAccessForm empty() {
        return new EmergencyAccessForm("", "");
    }

    record Emergency(String reference, String why) {}

    Checked<Emergency> check() {
        var ask = new Questions();
        var which = ask.text("reference", reference, "Enter the contact reference, like K7M4-QX2P", 20);
        var words = ask.text("why", why, "Enter why you need to see it now", 2000);
        return ask.then(() -> new Emergency(which.toUpperCase(Locale.ROOT), words));
    }

    @Override
    public String toString() {
        return "EmergencyAccessForm[…]";
    }
}
