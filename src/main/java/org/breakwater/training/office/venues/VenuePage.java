package org.breakwater.training.office.venues;

import java.util.List;
import org.breakwater.training.office.forms.FormSnapshot;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** One venue. @param coming its next sessions */
public record VenuePage(VenueRow row, List<Coming> coming, VenueForm form, List<Problem> problems) implements Page {

    /** A session with the name of its course. */
    public record Coming(SessionRow session, String title) {}

    /** The content of the form according to the record. */
    public String seen() {
        return FormSnapshot.of(VenueForm.of(row));
    }

    public String path() {
        return VenuesController.ALL + "/" + row.id();
    }
}
