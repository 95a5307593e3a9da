package org.breakwater.frontdoor.report;

import org.breakwater.web.Page;

/** Help for one's own family: whom to call, and the same questions for whoever would rather write. */
public record FamilyHelpPage(ReportReaders.Now now) implements Page {}
