package org.breakwater.casework.chronology;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.web.Page;

/**
 * The chronology as a PDF.
 *
 * @param at by when it was known
 * @param takenBy who took this copy
 */
public record ChronologyPrintPage(
        Case theCase, Instant at, List<ChronologyLine> lines, String takenBy, Instant takenAt, String stylesheet)
        implements Page {

    @Override
    public String toString() {
        return "ChronologyPrintPage[" + at + "]";
    }
}
