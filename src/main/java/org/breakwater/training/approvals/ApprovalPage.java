package org.breakwater.training.approvals;

import java.util.List;
import org.breakwater.training.model.BookingRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** Whether one colleague may go. */
public record ApprovalPage(BookingRow row, String title, ApprovalForm form, List<Problem> problems) implements Page {

    @Override
    public String toString() {
        return "ApprovalPage[" + row.id() + "]";
    }
}
