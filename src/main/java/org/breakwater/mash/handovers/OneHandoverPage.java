package org.breakwater.mash.handovers;

import java.time.Instant;
import java.util.List;
import org.breakwater.documents.RedactedCopies;
import org.breakwater.mash.model.HandoverRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/**
 * One hand-over with its summary, and the two answers that a team can give.
 *
 * @param worker what was typed for who has it
 * @param why what was typed for why it is not accepted
 * @param files the redacted copies that go with it
 * @param stale whether somebody else was quicker
 */
public record OneHandoverPage(
        String team,
        HandoverRow handover,
        String worker,
        String why,
        List<Problem> problems,
        List<RedactedCopies.Row> files,
        boolean stale,
        Instant now)
        implements Page {

    @Override
    public int status() {
        return stale ? 409 : Page.super.status();
    }

    @Override
    public String toString() {
        return "OneHandoverPage[" + handover.id() + "]";
    }
}
