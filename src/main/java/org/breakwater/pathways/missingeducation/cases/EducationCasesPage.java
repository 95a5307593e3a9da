package org.breakwater.pathways.missingeducation.cases;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.allocation.AllocationFilter;
import org.breakwater.pathways.missingeducation.records.EducationCaseRow;
import org.breakwater.web.Page;

/** Open or closed cases. @param number the page, from 1 */
public record EducationCasesPage(
        List<EducationCaseRow> rows, boolean closed, AllocationFilter filter, int number, Instant now) implements Page {

    static final String ADDRESS = "/missing-education/cases";

    public boolean hasLater() {
        return rows.size() == EducationCaseRow.PAGE;
    }

    /** The first page of it, whoever the cases are allocated to. */
    public String list() {
        return ADDRESS + "?closed=" + (closed ? "yes" : "");
    }

    public String page(int which) {
        return list() + filter.query() + "&page=" + which;
    }
}
