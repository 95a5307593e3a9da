package org.breakwater.frontdoor.report.young;

import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.web.Page;

/** The first page for a child or young person: before they type, who we may have to tell. */
public record YoungPage(ReportReaders.Now now) implements Page {}
