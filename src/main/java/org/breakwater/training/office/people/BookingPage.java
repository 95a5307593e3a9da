package org.breakwater.training.office.people;

import java.util.List;
import org.breakwater.training.mine.LeaveForm;
import org.breakwater.training.model.BookingLineRow;
import org.breakwater.training.model.BookingRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/**
 * One booking, with everything that became of it.
 *
 * @param canLeave whether it can be given up still
 * @param fee what giving it up costs now, in pence
 */
public record BookingPage(
        BookingRow row,
        String title,
        List<BookingLineRow> lines,
        boolean canLeave,
        int fee,
        LeaveForm form,
        List<Problem> problems)
        implements Page {

    public String people() {
        return "/training/office/" + row.sessionId() + "/people";
    }

    public String path() {
        return people() + "/" + row.id();
    }

    @Override
    public String toString() {
        return "BookingPage[" + row.id() + "]";
    }
}
