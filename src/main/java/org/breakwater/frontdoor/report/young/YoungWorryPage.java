package org.breakwater.frontdoor.report.young;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** What is happening, in their own words. */
public record YoungWorryPage(YoungWorryForm form, List<Problem> problems, ReportPosition here) implements Page {}
