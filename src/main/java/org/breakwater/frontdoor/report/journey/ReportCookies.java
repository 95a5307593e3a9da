package org.breakwater.frontdoor.report.journey;

/** The cookies of a reporter: one at most, and none before it opens something. */
public final class ReportCookies {

    /** The token of a draft. */
    public static final String REPORT = "report";

    /** The token of a visit with a return phrase. */
    public static final String RETURN = "return";

    private ReportCookies() {}
}
