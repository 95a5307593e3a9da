package org.breakwater.frontdoor.report.files;

import java.util.List;
import org.breakwater.documents.FileRow;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** What came so far, and room for more. */
public record ReportFilesPage(ReportPosition here, List<FileRow> files, List<Problem> problems) implements Page {

    /** Adds what was chosen, and shows what came. */
    public static final String MORE = "more";
}
