package org.breakwater.casework.informationrequests.agency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.account.absence.AbsenceRow;
import org.breakwater.casework.informationrequests.agency.list.RequestList;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.web.Page;

/**
 * What one agency was asked: what waits for its answer, the next due first, then what was answered or taken back.
 *
 * @param deputising for whom the person who looks is the deputy today
 * @param calls the discussions that are called with it and have not ended
 * @param actions how much it owes from discussions that were held
 * @param number the page of what waits no more, from 1
 * @param desk how to reach the desk by telephone now
 */
public record AgencyRequestsPage(
        String agency,
        List<AbsenceRow> deputising,
        List<AgencyInvitation> calls,
        int actions,
        RequestList open,
        List<InformationRequestRow> settled,
        int number,
        String desk,
        Instant now)
        implements Page {

    public boolean hasLater() {
        return settled.size() == InformationRequestRow.PAGE;
    }

    /** The cases of which it shows something, each once. */
    List<UUID> cases() {
        return Stream.concat(
                        calls.stream().map(AgencyInvitation::caseId),
                        Stream.concat(open.rows().stream(), settled.stream()).map(InformationRequestRow::contactId))
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "AgencyRequestsPage[" + agency + "]";
    }
}
