package org.breakwater.frontdoor.report;

import org.breakwater.web.Page;

/** Help for one's own family: who to call, and the same questions for people who would rather write. */
public record FamilyHelpPage(ReportReaders.Now now) implements Page {}
