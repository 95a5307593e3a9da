package org.breakwater.training.office.book;

import java.util.List;
import java.util.Optional;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.catalogue.NamedOption;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * The form to request a place for someone.
 *
 * @param before the titles of the prerequisites
 * @param found organisations that match the name
 * @param closed why no place can be requested now
 */
public record OfficeBookingPage(
        SessionRow session,
        Course course,
        List<String> before,
        OfficeBookingForm form,
        List<OrganisationRow> found,
        List<NamedOption> kinds,
        Optional<BookedPlaces.Refused> closed,
        List<Problem> problems)
        implements Page {

    public String people() {
        return "/training/office/" + session.id() + "/delegates";
    }

    /** Nothing is asked where no place can be requested; what was typed before is kept. */
    public boolean asksNothing() {
        return closed.isPresent() && problems.isEmpty();
    }

    /** Whether the name alone is ambiguous. */
    public boolean asksWhich() {
        return !found.isEmpty() || form.addsOne();
    }

    public boolean asksWhatCameFirst() {
        return problems.stream().anyMatch(one -> one.field().equals("first"));
    }
}
