package org.breakwater.frontdoor.report.young;

import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.web.Page;

/** Where a child or young person begins: before they type, whom we may have to tell. */
public record YoungPage(ReportReaders.Now now) implements Page {}
