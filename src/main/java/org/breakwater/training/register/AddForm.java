package org.breakwater.training.register;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.proving.AddressForm;
import org.breakwater.training.model.RegisterRow;
import org.breakwater.training.workplace.Workplaces;
import org.breakwater.web.Checked;
import org.breakwater.web.Questions;
import org.jspecify.annotations.Nullable;

/**
 * Someone who stands in the door.
 *
 * @param pageId names the page, so that pressing twice adds once
 * @param organisation the name that they said
 * @param chosen the id of one that we showed, or {@code NEW}
 * @param kind of work, of one that was not there
 * @param instead the booking in whose place they came, or {@code NOBODY}
 */
public record AddForm(
        String pageId, String name, String email, String organisation, String chosen, String kind, String instead)
        implements Workplaces.Asking {

    static final String NOBODY = "NOBODY";

    static AddForm empty() {
        return new AddForm(UUID.randomUUID().toString(), "", "", "", "", "", NOBODY);
    }

    /** The same, of an organisation that is not there yet. */
    AddForm adding() {
        return new AddForm(pageId, name, email, organisation, Workplaces.NEW, kind, instead);
    }

    /** What was said, once it can be taken. @param instead null when in no one's place */
    record Said(
            String name,
            String email,
            String organisation,
            @Nullable UUID instead) {
        @Override
        public String toString() {
            return "Said[…]";
        }
    }

    /** @param absent whose place someone else may take */
    Checked<Said> check(List<RegisterRow> absent) {
        var ask = new Questions();
        var who = ask.text("name", name, "Enter their name", 200);
        var address = ask.maybe("email", email, 254);
        ask.must(
                address.isEmpty() || AddressForm.looksRight(address),
                "email",
                "Enter an email address in the correct format, like name@example.org");
        var where = ask.text("organisation", organisation, "Enter where they work or volunteer", 200);
        var replaced = absent.stream()
                .map(RegisterRow::id)
                .filter(id -> id.toString().equals(instead))
                .findFirst();
        ask.must(
                replaced.isPresent() || instead.isEmpty() || instead.equals(NOBODY),
                "instead",
                "That person’s mark has changed since. Choose again");
        return ask.then(() -> new Said(who, address, where, replaced.orElse(null)));
    }

    @Override
    public String toString() {
        return "AddForm[…]";
    }
}
