package org.breakwater.training.office.organisations;

import org.breakwater.access.proving.AddressForm;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** The address of whoever leads training at a place of work. */
public record LeadForm(String email) implements Form {

    static final LeadForm EMPTY = new LeadForm("");

    Checked<String> check() {
        var ask = new Questions();
        var address = ask.text("email", email, "Enter the training lead’s email address", 254);
        ask.must(
                address.isEmpty() || AddressForm.looksRight(address),
                "email",
                "Enter an email address in the correct format, like name@example.org");
        return ask.then(() -> address);
    }

    @Override
    public String toString() {
        return "LeadForm[…]";
    }
}
