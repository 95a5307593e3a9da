package org.breakwater.frontdoor.report.happening;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** Is the child in danger right now? */
public record DangerPage(DangerForm form, List<Problem> problems, ReportPosition here) implements Page {}
