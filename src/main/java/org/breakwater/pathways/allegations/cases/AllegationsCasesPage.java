package org.breakwater.pathways.allegations.cases;

import java.time.Instant;
import java.util.List;
import org.breakwater.pathways.allegations.records.AllegationsCaseRow;
import org.breakwater.web.Page;

/**
 * The cases: open ones, new referrals first, or closed ones.
 *
 * @param number the page, from 1
 */
public record AllegationsCasesPage(List<AllegationsCaseRow> rows, boolean closed, int number, Instant now)
        implements Page {

    static final String ADDRESS = "/allegations/cases";

    public boolean hasLater() {
        return rows.size() == AllegationsCaseRow.PAGE;
    }

    public String page(int which) {
        return ADDRESS + (closed ? "?closed=yes&page=" : "?page=") + which;
    }
}
