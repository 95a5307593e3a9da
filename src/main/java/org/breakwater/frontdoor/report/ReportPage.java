package org.breakwater.frontdoor.report;

import org.breakwater.web.Page;

/** The first page of a report: who reads it, when, and who to call instead. */
public record ReportPage(ReportReaders.Now now) implements Page {}
