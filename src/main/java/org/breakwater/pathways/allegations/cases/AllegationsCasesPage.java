package org.breakwater.pathways.allegations.cases;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.allocation.AllocationFilter;
import org.breakwater.pathways.allegations.following.LateRow;
import org.breakwater.pathways.allegations.meetings.ComingMeetingRow;
import org.breakwater.pathways.allegations.records.AllegationsCaseRow;
import org.breakwater.web.Page;

/**
 * The cases: open ones, new referrals first, or closed ones.
 *
 * @param late what is late in any open case, and who has to do it; on the first page
 * @param coming planned meetings that nobody has recorded yet; on the first page
 * @param number the page, from 1
 */
public record AllegationsCasesPage(
        List<AllegationsCaseRow> rows,
        List<LateRow> late,
        List<ComingMeetingRow> coming,
        boolean closed,
        AllocationFilter filter,
        int number,
        Instant now)
        implements Page {

    static final String ADDRESS = "/allegations/cases";

    public boolean hasLater() {
        return rows.size() == AllegationsCaseRow.PAGE;
    }

    /** The first page of it, whoever the cases are allocated to. */
    public String list() {
        return ADDRESS + "?closed=" + (closed ? "yes" : "");
    }

    public String page(int which) {
        return list() + filter.query() + "&page=" + which;
    }
}
