package org.breakwater.frontdoor.report.send;

import org.breakwater.web.Page;

/** Nothing is left in this browser. */
public record ReportFinishedPage() implements Page {}
