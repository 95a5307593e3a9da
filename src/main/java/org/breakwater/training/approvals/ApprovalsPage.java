package org.breakwater.training.approvals;

import java.util.List;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.evaluate.EvaluationRow;
import org.breakwater.web.Page;

/**
 * Colleagues who await a manager's approval.
 *
 * @param been those who have attended, and about whom the manager is asked what has changed
 */
public record ApprovalsPage(List<BookingRow> rows, List<EvaluationRow> been, Catalogue catalogue) implements Page {

    public String titleOf(String course) {
        return catalogue.titleOf(course);
    }
}
