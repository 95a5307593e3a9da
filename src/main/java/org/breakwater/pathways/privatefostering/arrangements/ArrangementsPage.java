package org.breakwater.pathways.privatefostering.arrangements;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.allocation.AllocationFilter;
import org.breakwater.pathways.privatefostering.records.ArrangementRow;
import org.breakwater.web.Page;

/**
 * The arrangements: open ones, the earliest deadline first, or ended ones.
 *
 * @param number the page, from 1
 */
public record ArrangementsPage(
        List<ArrangementRow> rows, boolean ended, AllocationFilter filter, int number, Instant now) implements Page {

    static final String ADDRESS = "/private-fostering/arrangements";

    public boolean hasLater() {
        return rows.size() == ArrangementRow.PAGE;
    }

    /** The first page of it, whoever the cases are allocated to. */
    public String list() {
        return ADDRESS + "?ended=" + (ended ? "yes" : "");
    }

    public String page(int which) {
        return list() + filter.query() + "&page=" + which;
    }
}
