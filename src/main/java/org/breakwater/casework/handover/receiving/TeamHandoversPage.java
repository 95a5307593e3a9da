package org.breakwater.casework.handover.receiving;

import java.time.Instant;
import java.util.List;
import org.breakwater.access.account.absence.AbsenceRow;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.outstanding.OutstandingItemRow;
import org.breakwater.web.Page;

/**
 * What is handed over to one team: what waits for its answer, the next due first, then what it has accepted.
 *
 * @param deputising for whom the person who looks is the deputy today
 * @param owed what became the team’s own when cases were closed, and has not ended
 * @param number the page of what was accepted, from 1
 */
public record TeamHandoversPage(
        String team,
        List<AbsenceRow> deputising,
        List<HandoverRow> waiting,
        List<HandoverRow> accepted,
        List<OutstandingItemRow> owed,
        int number,
        Instant now)
        implements Page {

    public boolean hasLater() {
        return accepted.size() == HandoverRow.PAGE;
    }

    public long late() {
        return waiting.stream().filter(row -> row.isLateAt(now)).count();
    }

    @Override
    public String toString() {
        return "TeamHandoversPage[" + team + "]";
    }
}
