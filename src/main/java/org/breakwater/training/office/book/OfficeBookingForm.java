package org.breakwater.training.office.book;

import java.util.UUID;
import org.breakwater.access.proving.ProveAddressForm;
import org.breakwater.training.organisations.WorkplaceFinder;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Questions;

/**
 * Someone for whom the office requests a place.
 *
 * @param pageId identifies the page, so that pressing twice requests once
 * @param email their own; may be empty
 * @param tell the address of the person who passes mails on, if they have none
 * @param organisation the name that they gave
 * @param chosen the id of one of the results, or {@code NEW}
 * @param kind organisation type, for a new one
 * @param first {@code YES} if they have completed the prerequisites
 * @param turn {@code YES} if they get a place after the closing date, or ahead of others
 * @param why the reason for that
 */
public record OfficeBookingForm(
        String pageId,
        String name,
        String email,
        String tell,
        String organisation,
        String chosen,
        String kind,
        String job,
        String first,
        String turn,
        String why)
        implements WorkplaceFinder.Asking {

    static OfficeBookingForm empty() {
        return new OfficeBookingForm(UUID.randomUUID().toString(), "", "", "", "", "", "", "", "", "", "");
    }

    /** The same, for a new organisation. */
    OfficeBookingForm adding() {
        return new OfficeBookingForm(
                pageId, name, email, tell, organisation, WorkplaceFinder.NEW, kind, job, first, turn, why);
    }

    boolean saysFirst() {
        return first.equals("YES");
    }

    Checked<OfficeBookings.Caller> check() {
        var ask = new Questions();
        var who = ask.text("name", name, "Enter their name", 200);
        var own = ask.maybe("email", email, 254);
        var other = ask.maybe("tell", tell, 254);
        ask.must(looksRight(own), "email", "Enter an email address in the correct format, like name@example.org");
        ask.must(
                looksRight(other),
                "tell",
                "Enter the contact’s email address in the correct format, like name@example.org");
        ask.must(
                !own.isEmpty() || !other.isEmpty(),
                "tell",
                "Enter the delegate’s email address or a contact email address");
        ask.text("organisation", organisation, "Enter where they work or volunteer", 200);
        var does = ask.maybe("job", job, 200);
        var reason = turn.equals("YES")
                ? ask.text("why", why, "Enter the reason for giving a priority place", 500)
                : ask.maybe("why", "", 500);
        return ask.then(() -> new OfficeBookings.Caller(who, own, other, does, reason));
    }

    private static boolean looksRight(String address) {
        return address.isEmpty() || ProveAddressForm.looksRight(address);
    }

    @Override
    public String toString() {
        return "OfficeBookingForm[…]";
    }
}
