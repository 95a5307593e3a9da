package org.breakwater.frontdoor.report.happening;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** What is happening: the only required text. */
public record WorryPage(WorryForm form, List<Problem> problems, ReportPosition here) implements Page {}
