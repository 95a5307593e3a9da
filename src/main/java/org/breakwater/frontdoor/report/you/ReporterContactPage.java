package org.breakwater.frontdoor.report.you;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** How and when to reach the person safely, and whether we may say that it was them. */
public record ReporterContactPage(ReporterContactForm form, List<Problem> problems, ReportPosition here)
        implements Page {}
