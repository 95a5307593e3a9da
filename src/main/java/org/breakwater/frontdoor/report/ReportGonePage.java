package org.breakwater.frontdoor.report;

import org.breakwater.web.Page;

/**
 * What is shown to a browser that holds no draft, whatever it once held: nothing.
 *
 * @param finished whether they have just said that they have finished
 */
public record ReportGonePage(boolean finished, ReportReaders.Now now) implements Page {}
