package org.breakwater.frontdoor.report;

import org.breakwater.web.Page;

/** There are 15 more minutes. The script that requested this does not show it. */
public record MoreTimePage() implements Page {}
