package org.breakwater.frontdoor.report.young;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** Who it is about, what to call them, and how to talk to them safely; never by email. */
public record YoungChildPage(YoungChildForm form, List<Problem> problems, ReportPosition here) implements Page {}
