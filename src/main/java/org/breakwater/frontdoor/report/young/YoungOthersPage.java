package org.breakwater.frontdoor.report.young;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** Who else is there, or knows. */
public record YoungOthersPage(YoungOthersForm form, List<Problem> problems, ReportPosition here) implements Page {}
