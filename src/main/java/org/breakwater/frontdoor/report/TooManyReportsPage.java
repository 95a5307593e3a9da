package org.breakwater.frontdoor.report;

import org.breakwater.web.Page;

/** A network began more reports than people do; the page gives the telephone number. */
public record TooManyReportsPage(ReportReaders.Now now) implements Page {

    @Override
    public int status() {
        return 429;
    }
}
