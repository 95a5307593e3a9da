package org.breakwater.training.lead.book;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.bookings.rules.BookingTerms;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.lead.LedOrganisation;
import org.breakwater.training.learners.LearnerRow;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * Booking people of an organisation on a session.
 *
 * @param people those without a booking
 * @param booked those with one
 * @param lacks the missing prerequisites of each, by our record
 * @param now when the page was built
 * @param became the results of the requests just made, in their order
 */
public record LeadBookingPage(
        OrganisationRow organisation,
        Course course,
        SessionRow session,
        List<LearnerRow> people,
        List<BookingRow> booked,
        Map<UUID, String> lacks,
        boolean open,
        BookingTerms terms,
        Instant now,
        LeadBookingForm form,
        List<Became> became,
        List<Problem> problems)
        implements Page {

    /** The result for one person: a place, the waiting list, or why neither. */
    public record Became(String name, String words) {
        @Override
        public String toString() {
            return "Became[…]";
        }
    }

    public String back() {
        return LedOrganisation.pathOf(organisation.id());
    }

    public String path() {
        return back() + "/book/" + session.id();
    }

    public boolean canBeBooked() {
        return open && !session.isCancelled();
    }

    public boolean opensLater() {
        return !session.isCancelled() && now.isBefore(terms.opensAt());
    }

    /** Whether an organisation's quota is less than the number of places. */
    public boolean quotaHolds() {
        return now.isBefore(terms.quotaLiftsAt());
    }

    public List<Choice> choices() {
        return people.stream().map(this::choice).toList();
    }

    /** With their duties, and the missing prerequisites. */
    private Choice choice(LearnerRow person) {
        var hint = Stream.of(person.job(), first(person))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
        var choice = Choice.of(person.id().toString(), person.name());
        return hint.isEmpty() ? choice : choice.hint(hint);
    }

    private String first(LearnerRow person) {
        var lacking = lacks.getOrDefault(person.id(), "");
        return lacking.isEmpty() ? "" : "Has not completed: " + lacking;
    }

    @Override
    public String toString() {
        return "LeadBookingPage[" + session.id() + "]";
    }
}
