package org.breakwater.frontdoor.report.child;

import java.util.List;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * One child: a name, a description or an address is enough.
 *
 * @param place which child, counted from 1
 */
public record ReportedChildPage(ReportedChildForm form, List<Problem> problems, int place, ReportPosition here)
        implements Page {}
