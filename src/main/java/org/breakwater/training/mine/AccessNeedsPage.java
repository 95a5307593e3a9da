package org.breakwater.training.mine;

import java.util.List;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** Access needs, to enter or to change. */
public record AccessNeedsPage(BookingRow row, String title, AccessNeedsForm form, List<Problem> problems)
        implements Page {}
