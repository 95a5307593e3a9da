package org.breakwater.training.mine;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.breakwater.training.Catalogue;
import org.breakwater.training.Course;
import org.breakwater.training.model.BookingRow;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.web.Page;

/**
 * What somebody has booked.
 *
 * @param toApprove how many colleagues wait for their word
 * @param led the organisations for which they book
 * @param canLeave those that can be given up still
 * @param gives whether they give courses
 * @param tooLate the booking that was otherwise by now; null when none
 */
public record MinePage(
        String email,
        List<BookingRow> bookings,
        Set<UUID> canLeave,
        int toApprove,
        List<OrganisationRow> led,
        boolean gives,
        Catalogue catalogue,
        @org.jspecify.annotations.Nullable UUID tooLate)
        implements Page {

    public String titleOf(BookingRow row) {
        return catalogue.find(row.course()).map(Course::title).orElse(row.course());
    }

    @Override
    public int status() {
        return tooLate == null ? Page.super.status() : 409;
    }

    @Override
    public String toString() {
        return "MinePage[" + bookings.size() + "]";
    }
}
