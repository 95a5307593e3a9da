package org.breakwater.training.office.trainers;

import java.util.UUID;
import org.breakwater.access.proving.ProveAddressForm;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * The office's data about a trainer.
 *
 * @param pageId identifies the page, so that pressing twice adds one
 * @param email by which they prove who they are; it cannot be changed
 * @param approved {@code YES} if their employer agrees
 */
public record TrainerForm(
        String pageId, String name, String email, String topics, String availability, String employer, String approved)
        implements Form {

    static TrainerForm empty() {
        return new TrainerForm(UUID.randomUUID().toString(), "", "", "", "", "", "");
    }

    static TrainerForm of(TrainerRow row) {
        return new TrainerForm(
                "",
                row.name(),
                row.email(),
                row.topics(),
                row.availability(),
                row.employer(),
                row.isApproved() ? "YES" : "");
    }

    UUID page() {
        return InputParser.id(pageId).orElseGet(UUID::randomUUID);
    }

    /** @param adds whether they are new, and enter their address */
    Checked<Trainers.Known> check(boolean adds) {
        var ask = new Questions();
        if (adds) {
            var address = ask.text("email", email, "Enter their email address", 254);
            ask.must(
                    address.isEmpty() || ProveAddressForm.looksRight(address),
                    "email",
                    "Enter an email address in the correct format, like name@example.org");
        }
        var called = ask.text("name", name, "Enter their name", 200);
        var gives = ask.maybe("topics", topics, 1000);
        var can = ask.maybe("availability", availability, 1000);
        var works = ask.maybe("employer", employer, 200);
        return ask.then(() -> new Trainers.Known(called, gives, can, works, approved.equals("YES")));
    }

    @Override
    public String toString() {
        return "TrainerForm[…]";
    }
}
