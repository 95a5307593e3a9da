package org.breakwater.training.book;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.proving.ProveAddressForm;
import org.breakwater.training.bookings.rules.EligibilityRules;
import org.breakwater.training.learners.LearnerRow;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.organisations.WorkplaceFinder;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.Questions;

/**
 * A request for a place.
 *
 * @param pageId identifies the page, so that pressing twice requests once
 * @param organisation the name that they typed
 * @param chosen the id of one of the results, or {@code NEW}
 * @param kind organisation type, for a new one
 * @param duties those of the catalogue that apply; may be none
 * @param agrees {@code MANAGER} or {@code NOBODY}
 * @param needs access needs
 * @param first {@code YES} if they have completed the prerequisites
 */
public record BookingForm(
        String pageId,
        String name,
        String organisation,
        String chosen,
        String kind,
        String job,
        List<String> duties,
        String agrees,
        String manager,
        String needs,
        String first)
        implements WorkplaceFinder.Asking {

    static BookingForm of(Optional<LearnerRow> learner, Optional<OrganisationRow> organisation) {
        return new BookingForm(
                UUID.randomUUID().toString(),
                learner.map(LearnerRow::name).orElse(""),
                organisation.map(OrganisationRow::name).orElse(""),
                organisation.map(row -> row.id().toString()).orElse(""),
                "",
                learner.map(LearnerRow::job).orElse(""),
                learner.map(LearnerRow::told).orElse(List.of()),
                "",
                "",
                "",
                "");
    }

    @Override
    public boolean isOwn() {
        return true;
    }

    boolean saysFirst() {
        return first.equals("YES");
    }

    /** The validated request. */
    record Answers(String name, String organisation, String job, String manager, String needs) {

        /** The error if the rules require a manager's approval. */
        Optional<Problem> withoutManager(String kind, EligibilityRules rules) {
            return manager.isEmpty() && rules.withManager().contains(kind)
                    ? Optional.of(new Problem(
                            "agrees",
                            "In your organisation a manager has to approve bookings. Enter their email address"))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return "Answers[…]";
        }
    }

    /** The same, for a new organisation. */
    BookingForm adding() {
        return new BookingForm(
                pageId, name, organisation, WorkplaceFinder.NEW, kind, job, duties, agrees, manager, needs, first);
    }

    Checked<Answers> check(String own) {
        var ask = new Questions();
        var who = ask.text("name", name, "Enter your name", 200);
        var where = ask.text("organisation", organisation, "Enter where you work or volunteer", 200);
        var does = ask.maybe("job", job, 200);
        var told = ask.maybe("needs", needs, 1000);
        var asked = manager.strip();
        ask.must(
                agrees.equals("MANAGER") || agrees.equals("NOBODY"),
                "agrees",
                "Select who needs to approve your booking");
        if (agrees.equals("MANAGER")) {
            ask.text("manager", manager, "Enter your manager’s email address", 254);
            ask.must(
                    asked.isEmpty() || ProveAddressForm.looksRight(asked),
                    "manager",
                    "Enter an email address in the correct format, like name@example.org");
            ask.must(!asked.equalsIgnoreCase(own), "manager", "This is your own address. Enter your manager’s");
        }
        return ask.then(() -> new Answers(who, where, does, agrees.equals("MANAGER") ? asked : "", told));
    }

    @Override
    public String toString() {
        return "BookingForm[…]";
    }
}
