package org.breakwater.casework.handover.receiving;

import java.time.Instant;
import java.util.List;
import org.breakwater.access.account.absence.AbsenceRow;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.outstanding.OutstandingItemRow;
import org.breakwater.web.Page;

/**
 * The handovers to one team: those that await its response, the next due first, then those that it has accepted.
 *
 * @param deputising for whom the current user is the deputy today
 * @param owed outstanding items that passed to the team when cases were closed
 * @param number the page of accepted ones, from 1
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
