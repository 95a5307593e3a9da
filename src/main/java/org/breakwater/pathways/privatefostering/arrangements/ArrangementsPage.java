package org.breakwater.pathways.privatefostering.arrangements;

import java.time.Instant;
import java.util.List;
import org.breakwater.pathways.privatefostering.records.ArrangementRow;
import org.breakwater.web.Page;

/**
 * The arrangements: open ones, the earliest deadline first, or ended ones.
 *
 * @param number the page, from 1
 */
public record ArrangementsPage(List<ArrangementRow> rows, boolean ended, int number, Instant now) implements Page {

    static final String ADDRESS = "/private-fostering/arrangements";

    public boolean hasLater() {
        return rows.size() == ArrangementRow.PAGE;
    }

    public String page(int which) {
        return ADDRESS + (ended ? "?ended=yes&page=" : "?page=") + which;
    }
}
