package org.breakwater.frontdoor.report.happening;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** Injuries that were seen, and words that were said. */
public record InjuriesPage(InjuriesForm form, List<Problem> problems, ReportPosition here) implements Page {}
