package org.breakwater.training.office.book;

import java.util.UUID;
import org.breakwater.access.proving.AddressForm;
import org.breakwater.training.model.BookingsByOffice;
import org.breakwater.training.workplace.Workplaces;
import org.breakwater.web.Checked;
import org.breakwater.web.Questions;

/**
 * Someone for whom the office asks.
 *
 * @param pageId names the page, so that pressing twice asks once
 * @param email their own; may be empty
 * @param tell the address of whoever tells them, where they have none
 * @param organisation the name that they said
 * @param chosen the id of one that we showed, or {@code NEW}
 * @param kind of work, of one that was not there
 * @param first {@code YES} when they have done what comes first
 */
public record OfficeBookForm(
        String pageId,
        String name,
        String email,
        String tell,
        String organisation,
        String chosen,
        String kind,
        String job,
        String first)
        implements Workplaces.Asking {

    static OfficeBookForm empty() {
        return new OfficeBookForm(UUID.randomUUID().toString(), "", "", "", "", "", "", "", "");
    }

    /** The same, of an organisation that is not there yet. */
    OfficeBookForm adding() {
        return new OfficeBookForm(pageId, name, email, tell, organisation, Workplaces.NEW, kind, job, first);
    }

    Checked<BookingsByOffice.Caller> check() {
        var ask = new Questions();
        var who = ask.text("name", name, "Enter their name", 200);
        var own = ask.maybe("email", email, 254);
        var other = ask.maybe("tell", tell, 254);
        ask.must(looksRight(own), "email", "Enter an email address in the correct format, like name@example.org");
        ask.must(looksRight(other), "tell", "Enter an email address in the correct format, like name@example.org");
        ask.must(
                !own.isEmpty() || !other.isEmpty(),
                "tell",
                "Enter their own email address above, or the address of someone who can pass messages on");
        ask.text("organisation", organisation, "Enter where they work or volunteer", 200);
        var does = ask.maybe("job", job, 200);
        return ask.then(() -> new BookingsByOffice.Caller(who, own, other, does));
    }

    private static boolean looksRight(String address) {
        return address.isEmpty() || AddressForm.looksRight(address);
    }

    @Override
    public String toString() {
        return "OfficeBookForm[…]";
    }
}
