package org.breakwater.frontdoor.report;

import org.breakwater.web.Page;

/**
 * There are 15 more minutes. The script that asked shows nothing of it.
 *
 * @param path where a report goes on, or a visit with a return phrase
 */
public record MoreTimePage(String path) implements Page {}
