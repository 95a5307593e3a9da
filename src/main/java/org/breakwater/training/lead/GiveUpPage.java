package org.breakwater.training.lead;

import java.util.List;
import org.breakwater.training.mine.LeaveForm;
import org.breakwater.training.model.BookingRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** @param fee what it costs now, in pence */
public record GiveUpPage(BookingRow row, String title, int fee, LeaveForm form, List<Problem> problems)
        implements Page {

    public String back() {
        return Led.pathOf(row.organisationId());
    }

    @Override
    public String toString() {
        return "GiveUpPage[" + row.id() + "]";
    }
}
