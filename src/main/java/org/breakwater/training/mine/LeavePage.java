package org.breakwater.training.mine;

import java.util.List;
import org.breakwater.training.model.BookingRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** @param fee what it costs now, in pence */
public record LeavePage(BookingRow row, String title, int fee, LeaveForm form, List<Problem> problems) implements Page {

    @Override
    public String toString() {
        return "LeavePage[" + row.id() + "]";
    }
}
