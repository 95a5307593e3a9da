package org.breakwater.frontdoor.report.comeback;

import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.web.Page;

/**
 * What was added has arrived.
 *
 * @param danger the words say present danger, so 999 comes first
 * @param filesMissing not every file that came with the words could be kept
 * @param now whom to call beside it at this minute
 */
public record InformationAddedPage(boolean danger, boolean filesMissing, ReportReaders.Now now) implements Page {}
