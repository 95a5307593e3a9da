package org.breakwater.training.lead;

import java.time.Instant;
import java.util.List;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.learners.LearnerRow;
import org.breakwater.training.needs.NeedsPage;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * The people of an organisation.
 *
 * @param bookings their coming and ended bookings
 * @param sessions what can be booked, now or later
 */
public record LeadPage(
        OrganisationRow organisation,
        List<LearnerRow> people,
        List<BookingRow> bookings,
        List<SessionRow> sessions,
        Catalogue catalogue,
        ColleagueForm form,
        Instant now,
        List<Problem> problems)
        implements Page {

    /** A session that has begun cannot be cancelled. */
    public boolean canLeave(BookingRow row) {
        return now.isBefore(row.startsAt());
    }

    public String path() {
        return LedOrganisation.pathOf(organisation.id());
    }

    public List<BookingRow> of(LearnerRow person) {
        return bookings.stream()
                .filter(row -> row.isOpen() && row.learnerId().equals(person.id()))
                .toList();
    }

    public List<Choice> dutyChoices() {
        return NeedsPage.choices(catalogue.duties());
    }

    public String titleOf(String course) {
        return catalogue.titleOf(course);
    }
}
