package org.breakwater.frontdoor.report.young;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** How to reach them safely; never by email. */
public record YoungContactPage(YoungContactForm form, List<Problem> problems, ReportPosition here) implements Page {}
