package org.breakwater.training.mine;

import java.util.List;
import org.breakwater.training.book.CancelPlaceForm;
import org.breakwater.training.bookings.BookedPlace;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** @param fee what it costs now, in pence */
public record CancelPlacePage(BookingRow row, String title, int fee, CancelPlaceForm form, List<Problem> problems)
        implements Page {

    /** The heading and the button: a place that is only offered is declined. */
    public String act() {
        return row.state() == BookedPlace.State.OFFERED ? "Decline the place" : "Cancel my place";
    }
}
