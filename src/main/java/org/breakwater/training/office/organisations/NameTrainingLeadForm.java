package org.breakwater.training.office.organisations;

import org.breakwater.access.proving.ProveAddressForm;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The address of the training lead of a workplace. */
public record NameTrainingLeadForm(String email) implements Form {

    static final NameTrainingLeadForm EMPTY = new NameTrainingLeadForm("");

    Checked<String> check() {
        var ask = new Questions();
        var address = ask.text("email", email, "Enter the training lead’s email address", 254);
        ask.must(
                address.isEmpty() || ProveAddressForm.looksRight(address),
                "email",
                "Enter an email address in the correct format, like name@example.org");
        return ask.then(() -> address);
    }

    @Override
    public String toString() {
        return "NameTrainingLeadForm[…]";
    }
}
