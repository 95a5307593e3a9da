package org.breakwater.training.office.venues;

import java.util.List;
import org.breakwater.training.office.forms.FormSnapshot;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** One venue. @param coming what is given there next */
public record VenuePage(VenueRow row, List<Coming> coming, VenueForm form, List<Problem> problems) implements Page {

    /** A session, and what its course is called. */
    public record Coming(SessionRow session, String title) {}

    /** What stands in the boxes by the record. */
    public String seen() {
        return FormSnapshot.of(VenueForm.of(row));
    }

    public String path() {
        return VenuesController.ALL + "/" + row.id();
    }
}
