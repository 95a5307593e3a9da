package org.breakwater.training.office.delegates;

import java.util.List;
import org.breakwater.training.book.CancelPlaceForm;
import org.breakwater.training.bookings.BookingChangeRow;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * One booking, with its history.
 *
 * @param canLeave whether it can still be cancelled
 * @param fee what cancelling costs now, in pence
 */
public record DelegatePage(
        BookingRow row,
        String title,
        List<BookingChangeRow> lines,
        boolean canLeave,
        int fee,
        CancelPlaceForm form,
        List<Problem> problems)
        implements Page {

    public String people() {
        return "/training/office/" + row.sessionId() + "/delegates";
    }

    public String path() {
        return people() + "/" + row.id();
    }
}
