package org.breakwater.frontdoor.report.children;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** Where the child is now and with whom; marks that were seen, and what was said. */
public record AboutChildrenPage(AboutChildrenForm form, List<Problem> problems, ReportPosition here) implements Page {}
