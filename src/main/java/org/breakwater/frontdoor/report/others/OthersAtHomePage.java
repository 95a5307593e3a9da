package org.breakwater.frontdoor.report.others;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** Who else is there. */
public record OthersAtHomePage(OthersAtHomeForm form, List<Problem> problems, ReportPosition here) implements Page {}
