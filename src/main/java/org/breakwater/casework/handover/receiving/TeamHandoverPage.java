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
 * One handover with its summary, and the two answers that a team can give.
 *
 * @param worker what was typed for who has it
 * @param why what was typed for why it is not accepted
 * @param files the redacted copies that go with it
 * @param items what goes with it beside the summary
 * @param owed what became the team’s own when the case was closed, also what has ended
 * @param stale whether someone else was quicker
 */
public record TeamHandoverPage(
        String team,
        HandoverRow handover,
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

    @Override
    public int status() {
        return stale ? 409 : Page.super.status();
    }

    @Override
    public String toString() {
        return "TeamHandoverPage[" + handover.id() + "]";
    }
}
