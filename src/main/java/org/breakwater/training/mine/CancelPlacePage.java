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
        return switch (row.state()) {
            case OFFERED -> "Decline the place";
            case WAITING -> "Leave the waiting list";
            default -> "Cancel my place";
        };
    }

    /** What becomes of the place, or of their position. */
    public String whatHappens() {
        return row.state() == BookedPlace.State.WAITING
                ? "You will lose your position on the list."
                : "We will offer your place to anyone on the waiting list.";
    }
}
