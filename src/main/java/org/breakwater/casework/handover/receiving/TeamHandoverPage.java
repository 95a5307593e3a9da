package org.breakwater.casework.handover.receiving;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.handover.contents.HandoverItemRow;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.outstanding.OutstandingItemRow;
import org.breakwater.documents.redaction.RedactedCopies;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * One handover with its summary, and the two possible responses of a team.
 *
 * @param siblings the other children of the same contact who are waiting for this team
 * @param worker the worker as typed
 * @param why the reason for not accepting, as typed
 * @param files its redacted copies
 * @param items its contents besides the summary
 * @param owed outstanding items that passed to the team when the case was closed, completed ones too
 * @param stale whether someone else was quicker
 */
public record TeamHandoverPage(
        String team,
        HandoverRow handover,
        List<HandoverRow> siblings,
        String worker,
        String why,
        List<Problem> problems,
        List<RedactedCopies.Row> files,
        List<HandoverItemRow> items,
        List<OutstandingItemRow> owed,
        boolean stale,
        String desk,
        Instant now)
        implements Page {

    /** The child and the siblings, such as "all 3 children". */
    public String allInWords() {
        return siblings.size() == 1 ? "both children" : "all " + (siblings.size() + 1) + " children";
    }

    @Override
    public int status() {
        return stale ? 409 : Page.super.status();
    }

    @Override
    public String toString() {
        return "TeamHandoverPage[" + handover.id() + "]";
    }
}
