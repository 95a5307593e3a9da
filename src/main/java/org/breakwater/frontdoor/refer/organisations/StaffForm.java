package org.breakwater.frontdoor.refer.organisations;

import org.breakwater.access.proving.ProveAddressForm;
import org.breakwater.access.proving.SharedMailboxes;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A person to be named at an organisation. */
public record StaffForm(String name, String role, String email) implements Form {

    public static final StaffForm EMPTY = new StaffForm("", "", "");

    /** Colleagues may share a mailbox, such as dsl@; each is asked who they are. */
    public Checked<NamedStaff> check() {
        var ask = new Questions();
        var named = answers(ask);
        return ask.then(() -> named);
    }

    NamedStaff answers(Questions ask) {
        var called = ask.text("name", name, "Enter their name", 200);
        var does = ask.text("role", role, "Enter their role, like deputy safeguarding lead", 80);
        var address = ask.text("email", email, "Enter their work email address", 254);
        ask.must(
                address.isEmpty() || ProveAddressForm.looksRight(address),
                "email",
                "Enter an email address in the correct format, like name@example.org");
        return new NamedStaff(called, does, address);
    }

    /** A lead decides who sees what, so their address must be personal. */
    NamedStaff lead(Questions ask) {
        var named = answers(ask);
        ask.must(
                !SharedMailboxes.holds(named.email()),
                "email",
                "That looks like a shared mailbox. Enter an email address that only the lead can read");
        return named;
    }

    @Override
    public String toString() {
        return "StaffForm[…]";
    }
}
