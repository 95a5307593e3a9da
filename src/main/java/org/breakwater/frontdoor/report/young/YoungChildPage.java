package org.breakwater.frontdoor.report.young;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** Who it is about, and what to call them. */
public record YoungChildPage(YoungChildForm form, List<Problem> problems, ReportPosition here) implements Page {}
