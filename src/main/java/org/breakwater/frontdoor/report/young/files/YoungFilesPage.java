package org.breakwater.frontdoor.report.young.files;

import java.util.List;
import org.breakwater.documents.FileRow;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** The files so far, and the upload form. */
public record YoungFilesPage(ReportPosition here, List<FileRow> files, List<Problem> problems) implements Page {}
