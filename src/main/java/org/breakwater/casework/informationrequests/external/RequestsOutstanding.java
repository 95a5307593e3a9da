package org.breakwater.casework.informationrequests.external;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Case;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.ExternalRequestRow;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.outstanding.OutstandingItem;
import org.breakwater.casework.outstanding.OutstandingItemRecords;
import org.breakwater.casework.outstanding.OutstandingItemRow;
import org.breakwater.casework.outstanding.OutstandingOwners;
import org.breakwater.casework.outstanding.OutstandingPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Unanswered requests outlive closing; one that the external agency was never actually asked must be settled first. */
@Component
@Order(5)
class RequestsOutstanding implements OutstandingPart {

    private final AgencyInformation agencyInformation;
    private final Agencies agencies;

    RequestsOutstanding(AgencyInformation agencyInformation, Agencies agencies) {
        this.agencyInformation = agencyInformation;
        this.agencies = agencies;
    }

    @Override
    public Stream<OutstandingItem> items(Case seen, OutstandingOwners owners) {
        var asked = agencyInformation.waysAsked(seen.id()).stream()
                .map(ExternalRequestRow::askId)
                .collect(Collectors.toSet());
        return agencyInformation.asked(seen.id()).stream()
                .filter(InformationRequestRow::isOpen)
                .map(request -> request.isOutside() && !asked.contains(request.id())
                        ? notAsked(seen, request)
                        : notAnswered(seen, request, owners.person()));
    }

    /** An external agency that no one has asked does not know of the request. */
    private OutstandingItem notAsked(Case seen, InformationRequestRow request) {
        return OutstandingItem.first(
                "Not contacted yet: " + request.nameIn(agencies),
                "MASH+",
                request.dueAt(),
                "Make the request, or withdraw it with a reason",
                "/cases/" + seen.id() + "/information-requests");
    }

    private OutstandingItem notAnswered(Case seen, InformationRequestRow request, OutstandingItemRecords.Owner person) {
        var owed = new OutstandingItemRecords.Owed(
                OutstandingItemRow.Kind.REQUEST,
                request.id().toString(),
                request.nameIn(agencies) + " has not responded to an information request",
                request.dueAt(),
                person);
        return OutstandingItem.moves(
                owed,
                request.nameIn(agencies) + " responds, or the request is withdrawn with a reason."
                        + " Responses received after closure must be read straight away",
                "/cases/" + seen.id() + "/information-requests");
    }
}
