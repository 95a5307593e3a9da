package org.breakwater.frontdoor.report;

import org.breakwater.web.Page;

/** What is shown to a browser that holds no draft, whatever it once held: nothing. */
public record ReportGonePage(ReportReaders.Now now) implements Page {}
