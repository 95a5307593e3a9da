package org.breakwater.frontdoor.report.you;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** Who tells us, if they like to say. */
public record ReporterNamePage(ReporterNameForm form, List<Problem> problems, ReportPosition here) implements Page {}
