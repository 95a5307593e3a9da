package org.breakwater.frontdoor.report.children;

import java.util.List;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * One child: a name, a description or an address is enough.
 *
 * @param place which child, counted from 1
 */
public record ReportChildPage(ReportChildForm form, List<Problem> problems, int place, ReportPosition here)
        implements Page {

    /** Sends the report as it is, without the optional questions. */
    public static final String SEND = "send";

    public boolean mayAdd() {
        return place < ReportAnswers.MOST_CHILDREN
                && place >= here.answers().children().size();
    }
}
