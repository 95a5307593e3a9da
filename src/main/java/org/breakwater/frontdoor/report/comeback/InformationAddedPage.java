package org.breakwater.frontdoor.report.comeback;

import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.web.Page;

/**
 * What was added has arrived.
 *
 * @param danger the text indicates immediate danger, so 999 comes first
 * @param filesMissing not every file that came with the text could be stored
 * @param now who else to call at this moment
 */
public record InformationAddedPage(boolean danger, boolean filesMissing, ReportReaders.Now now) implements Page {}
