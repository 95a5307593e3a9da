package org.breakwater.frontdoor.refer.organisations;

import org.breakwater.access.proving.SharedMailboxes;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * Whose PIN is to be reset.
 *
 * @param mailbox that they share
 * @param colleague their name, as they entered it
 */
public record ForgetPinForm(String mailbox, String colleague) implements Form {

    static final ForgetPinForm EMPTY = new ForgetPinForm("", "");

    /** Someone who uses a shared mailbox. */
    record Lost(String mailbox, String colleague) {

        @Override
        public String toString() {
            return "Lost[…]";
        }
    }

    Checked<Lost> check() {
        var ask = new Questions();
        var address = ask.text("mailbox", mailbox, "Enter the shared mailbox, like dsl@school.example", 254);
        ask.must(
                address.isEmpty() || SharedMailboxes.holds(address),
                "mailbox",
                "That is not a shared mailbox, so it has no PINs");
        var called = ask.text("colleague", colleague, "Enter their name", 200);
        return ask.then(() -> new Lost(address, called));
    }

    @Override
    public String toString() {
        return "ForgetPinForm[…]";
    }
}
