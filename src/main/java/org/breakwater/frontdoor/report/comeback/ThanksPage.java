package org.breakwater.frontdoor.report.comeback;

import org.breakwater.frontdoor.report.Readers;
import org.breakwater.web.Page;

/**
 * What was added has arrived.
 *
 * @param danger the words say present danger, so 999 comes first
 * @param now whom to call beside it at this minute
 */
public record ThanksPage(boolean danger, Readers.Now now) implements Page {}
