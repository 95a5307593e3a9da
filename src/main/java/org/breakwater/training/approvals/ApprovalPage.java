package org.breakwater.training.approvals;

import java.util.List;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * The approval for one colleague.
 *
 * @param cost what their place costs the organisation
 */
public record ApprovalPage(BookingRow row, String title, String cost, ApprovalForm form, List<Problem> problems)
        implements Page {}
