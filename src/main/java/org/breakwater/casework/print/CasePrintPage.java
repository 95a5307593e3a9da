package org.breakwater.casework.print;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.print.sections.PrintedSection;
import org.breakwater.people.PersonRow;
import org.breakwater.web.Page;

/**
 * A whole case in print.
 *
 * @param printedBy who printed this copy
 */
public record CasePrintPage(
        Case theCase,
        List<PersonRow> children,
        List<PrintedSection> sections,
        List<ChronologyLine> lines,
        String printedBy,
        Instant printedAt,
        String stylesheet)
        implements Page {

    @Override
    public String toString() {
        return "CasePrintPage[" + theCase.id() + "]";
    }
}
