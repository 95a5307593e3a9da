package org.breakwater.training.registers;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.proving.ProveAddressForm;
import org.breakwater.training.organisations.WorkplaceFinder;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/**
 * A walk-in.
 *
 * @param pageId identifies the page, so that pressing twice adds once
 * @param organisation the name that they gave
 * @param chosen the id of one of the results, or {@code NEW}
 * @param kind organisation type, for a new one
 * @param why why they had no booking
 * @param instead the booking in whose place they came, or {@code NOBODY}
 */
public record WalkInForm(
        String pageId,
        String name,
        String email,
        String organisation,
        String chosen,
        String kind,
        String why,
        String instead)
        implements WorkplaceFinder.Asking {

    static final String NOBODY = "NOBODY";

    static WalkInForm empty() {
        return new WalkInForm(UUID.randomUUID().toString(), "", "", "", "", "", "", NOBODY);
    }

    /** The same, for a new organisation. */
    WalkInForm adding() {
        return new WalkInForm(pageId, name, email, organisation, WorkplaceFinder.NEW, kind, why, instead);
    }

    /** The validated input. @param instead null if in no one's place */
    record Answers(
            String name,
            String email,
            String organisation,
            String why,
            @Nullable UUID instead) {
        @Override
        public String toString() {
            return "Answers[…]";
        }
    }

    /** @param absent people whose place can be taken */
    Checked<Answers> check(List<RegisterRow> absent) {
        var ask = new Questions();
        var who = ask.text("name", name, "Enter their name", 200);
        var address = ask.maybe("email", email, 254);
        ask.must(
                address.isEmpty() || ProveAddressForm.looksRight(address),
                "email",
                "Enter an email address in the correct format, like name@example.org");
        var where = ask.text("organisation", organisation, "Enter where they work or volunteer", 200);
        var reason = ask.text("why", why, "Enter why they were not booked", 200);
        var replaced = absent.stream()
                .map(RegisterRow::id)
                .filter(id -> id.toString().equals(instead))
                .findFirst();
        ask.must(
                replaced.isPresent() || instead.isEmpty() || instead.equals(NOBODY),
                "instead",
                "That person’s mark has changed since. Choose again");
        return ask.then(() -> new Answers(who, address, where, reason, replaced.orElse(null)));
    }

    @Override
    public String toString() {
        return "WalkInForm[…]";
    }
}
