package org.breakwater.training.approvals;

import java.util.List;
import org.breakwater.training.Catalogue;
import org.breakwater.training.Course;
import org.breakwater.training.model.BookingRow;
import org.breakwater.web.Page;

/** Colleagues who wait for a manager's word. */
public record ApprovalsPage(List<BookingRow> rows, Catalogue catalogue) implements Page {

    public String titleOf(BookingRow row) {
        return catalogue.find(row.course()).map(Course::title).orElse(row.course());
    }

    @Override
    public String toString() {
        return "ApprovalsPage[" + rows.size() + "]";
    }
}
