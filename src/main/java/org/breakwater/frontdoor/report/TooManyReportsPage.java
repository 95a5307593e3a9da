package org.breakwater.frontdoor.report;

import org.breakwater.web.Page;

/** One network began more reports than people do; the telephone still answers. */
public record TooManyReportsPage(ReportReaders.Now now) implements Page {

    @Override
    public int status() {
        return 429;
    }
}
