package org.breakwater.frontdoor.refer;

import org.breakwater.access.proving.ProveAddressForm;
import org.breakwater.access.proving.SharedMailboxes;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Questions;

/** The work address of a colleague: a personal one, because the referral is read back with it. */
public final class ColleagueEmail {

    private ColleagueEmail() {}

    /**
     * @param email the input of that field
     * @param own the address of the person who asks
     */
    public static Checked<String> check(String email, String own) {
        return check("email", email, own);
    }

    /** The same, for a field with another name. */
    public static Checked<String> check(String field, String email, String own) {
        var ask = new Questions();
        var address = ask.text(field, email, "Enter their work email address", 254);
        var right = ProveAddressForm.looksRight(address);
        ask.must(
                address.isEmpty() || right,
                field,
                "Enter an email address in the correct format, like name@example.org");
        ask.must(!address.equalsIgnoreCase(own), field, "Enter your colleague’s email address, not your own");
        ask.must(
                !right || !SharedMailboxes.holds(address),
                field,
                "That looks like a shared mailbox. Enter an email address that only your colleague can read");
        return ask.then(() -> address);
    }
}
