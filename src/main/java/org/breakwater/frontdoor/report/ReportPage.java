package org.breakwater.frontdoor.report;

import org.breakwater.web.Page;

/** Where telling us about a child begins: who reads it, when, and whom to ring instead. */
public record ReportPage(ReportReaders.Now now) implements Page {}
