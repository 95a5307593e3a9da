package org.breakwater.frontdoor.report.young;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** Are you safe right now? */
public record YoungSafePage(YoungSafeForm form, List<Problem> problems, ReportPosition here) implements Page {}
