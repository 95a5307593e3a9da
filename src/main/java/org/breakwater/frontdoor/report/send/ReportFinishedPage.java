package org.breakwater.frontdoor.report.send;

import org.breakwater.web.Page;

/** Nothing is left in this browser. @param child whether a child sent it */
public record ReportFinishedPage(boolean child) implements Page {}
