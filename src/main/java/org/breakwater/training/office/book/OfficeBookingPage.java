package org.breakwater.training.office.book;

import java.util.List;
import java.util.Optional;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.bookings.rules.BookingTerms;
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
 * @param closed why others can request no place now
 * @param canGive whether the office can still give one
 * @param terms how many places one organisation can have, and until when
 * @param quotaHolds whether that limit still applies
 */
public record OfficeBookingPage(
        SessionRow session,
        Course course,
        List<String> before,
        OfficeBookingForm form,
        List<OrganisationRow> found,
        List<NamedOption> kinds,
        Optional<BookedPlaces.Refused> closed,
        boolean canGive,
        BookingTerms terms,
        boolean quotaHolds,
        List<Problem> problems)
        implements Page {

    public String people() {
        return "/training/office/" + session.id() + "/delegates";
    }

    /** Nothing is asked where no place can be given; what was typed before is kept. */
    public boolean asksNothing() {
        return !canGive && problems.isEmpty();
    }

    public String whyNothing() {
        return session.isCancelled()
                ? "This session is cancelled."
                : "This session has started. Trainers add anyone who comes without a booking to the register.";
    }

    /** Whether a place is against the dates, so that a reason is needed. */
    public boolean isOutsideDates() {
        return canGive && closed.isPresent();
    }

    /** How the session stands, for someone who books now. */
    public String places() {
        return switch (session.left()) {
            case 0 -> "This session is full: they will join the waiting list.";
            case 1 -> "1 place is left.";
            default -> session.left() + " places are left.";
        };
    }

    /** Whether the name alone is ambiguous. */
    public boolean asksWhich() {
        return !found.isEmpty() || form.addsOne();
    }

    public boolean asksWhatCameFirst() {
        return problems.stream().anyMatch(one -> one.field().equals("first"));
    }
}
