package org.breakwater.training.lead.places;

import java.util.List;
import org.breakwater.training.book.CancelPlaceForm;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.lead.LedOrganisation;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** @param fee what it costs now, in pence */
public record LeadCancelPlacePage(BookingRow row, String title, int fee, CancelPlaceForm form, List<Problem> problems)
        implements Page {

    public String back() {
        return LedOrganisation.pathOf(row.organisationId());
    }
}
