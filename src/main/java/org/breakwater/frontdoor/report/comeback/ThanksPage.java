package org.breakwater.frontdoor.report.comeback;

import org.breakwater.web.Page;

/**
 * What was added has arrived.
 *
 * @param danger the words say present danger, so 999 comes first
 */
public record ThanksPage(boolean danger) implements Page {}
