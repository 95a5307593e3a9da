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
 * One agency's requests: those that await its response, the next due first, then those answered or withdrawn.
 *
 * @param deputising for whom the current user is the deputy today
 * @param calls the open discussions that it is invited to
 * @param actions how many of its actions from discussions are outstanding
 * @param number the page of those answered or withdrawn, from 1
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

    /** The cases that it shows something of, each once. */
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
