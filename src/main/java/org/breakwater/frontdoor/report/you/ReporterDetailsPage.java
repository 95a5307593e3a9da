package org.breakwater.frontdoor.report.you;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** The reporter's name, if they like, how and when to reach them safely, and whether we may say that it was them. */
public record ReporterDetailsPage(ReporterDetailsForm form, List<Problem> problems, ReportPosition here)
        implements Page {}
