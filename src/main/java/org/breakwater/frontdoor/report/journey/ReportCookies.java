package org.breakwater.frontdoor.report.journey;

/** The cookies of somebody who reports: one at most, and none before it opens something. */
public final class ReportCookies {

    /** Holds the token of a draft. */
    public static final String REPORT = "report";

    /** Holds the token of a visit with a return phrase. */
    public static final String RETURN = "return";

    private ReportCookies() {}
}
