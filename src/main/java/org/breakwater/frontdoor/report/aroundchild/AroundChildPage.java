package org.breakwater.frontdoor.report.aroundchild;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** Who else is there, whether someone works with children, and whether the parents know about the report. */
public record AroundChildPage(AroundChildForm form, List<Problem> problems, ReportPosition here) implements Page {}
