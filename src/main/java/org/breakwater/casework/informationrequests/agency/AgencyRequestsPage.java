package org.breakwater.casework.informationrequests.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.casework.actions.ActionRow;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.web.Page;

/**
 * What one agency was asked: what waits for its answer, the next due first, then what was answered or taken back.
 *
 * @param calls the discussions that are called with it and have not ended
 * @param actions what it owes from discussions that were held, the next due first
 * @param desk how to reach the desk by telephone now
 * @param number the page of what waits no more, from 1
 */
public record AgencyRequestsPage(
        String agency,
        List<AgencyInvitation> calls,
        List<ActionRow> actions,
        LocalDate today,
        List<InformationRequestRow> open,
        List<InformationRequestRow> settled,
        int number,
        String desk,
        Instant now)
        implements Page {

    public boolean hasLater() {
        return settled.size() == InformationRequestRow.PAGE;
    }

    public long late() {
        return open.stream().filter(ask -> ask.isLateAt(now)).count();
    }

    @Override
    public String toString() {
        return "AgencyRequestsPage[" + agency + "]";
    }
}
