package org.breakwater.frontdoor.report.files;

import java.util.List;
import org.breakwater.documents.FileRow;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** What came so far, and room for more. */
public record FilesPage(Here here, List<FileRow> files, List<Problem> problems) implements Page {}
