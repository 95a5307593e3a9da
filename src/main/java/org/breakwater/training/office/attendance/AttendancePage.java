package org.breakwater.training.office.attendance;

import java.util.List;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.office.forms.DateRangeForm;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** The use of places in a period. */
public record AttendancePage(DateRangeForm days, Attendance.Found found, Catalogue catalogue, List<Problem> problems)
        implements Page {

    public String titleOf(AttendanceLine line) {
        return catalogue.titleOf(line.of());
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
