package org.breakwater.training.book;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.bookings.rules.BookingRules;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.catalogue.NamedOption;
import org.breakwater.training.needs.NeedsPage;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * The form to request a place.
 *
 * @param lacks missing prerequisites by our record; empty if there are none
 * @param closed why no place can be requested now
 * @param now when the page was built
 * @param found organisations that match the name
 */
public record BookingPage(
        Course course,
        SessionRow session,
        BookingForm form,
        List<OrganisationRow> found,
        List<NamedOption> kinds,
        List<NamedOption> duties,
        BookingRules rules,
        String lacks,
        Optional<BookedPlaces.Refused> closed,
        Instant now,
        List<Problem> problems)
        implements Page {

    public boolean isFull() {
        return session.taken() >= session.capacity();
    }

    /** Whether cancelling already costs something. */
    public boolean isLate() {
        return rules.isLate(now, session.startsAt());
    }

    /** Without questions when the answer is no; what was typed while it was open stays on the page. */
    public boolean asksNothing() {
        return closed.isPresent() && problems.isEmpty();
    }

    /** Whether the typed name is ambiguous. */
    public boolean asksWhich() {
        return !found.isEmpty() || form.addsOne();
    }

    public List<Choice> dutyChoices() {
        return NeedsPage.choices(duties);
    }

    @Override
    public String toString() {
        return "BookingPage[" + session.id() + "]";
    }
}
