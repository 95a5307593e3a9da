package org.breakwater.frontdoor.report.files;

import java.util.List;
import org.breakwater.documents.FileRow;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** The files so far, and the upload form. */
public record ReportFilesPage(ReportPosition here, List<FileRow> files, List<Problem> problems) implements Page {

    /** Adds what was selected, and shows the files. */
    public static final String MORE = "more";
}
