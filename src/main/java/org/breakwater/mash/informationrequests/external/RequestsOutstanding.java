package org.breakwater.mash.informationrequests.external;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Case;
import org.breakwater.casework.outstanding.FollowUpRow;
import org.breakwater.casework.outstanding.FollowUps;
import org.breakwater.casework.outstanding.OutstandingItem;
import org.breakwater.casework.outstanding.OutstandingOwners;
import org.breakwater.casework.outstanding.OutstandingPart;
import org.breakwater.mash.informationrequests.InformationRequestRow;
import org.breakwater.mash.informationrequests.InformationRequests;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An agency that has not responded is waited for after closing; one that no one has asked is never left behind. */
@Component
@Order(5)
class RequestsOutstanding implements OutstandingPart {

    private final InformationRequests informationRequests;
    private final ExternalRequests externalRequests;
    private final Agencies agencies;

    RequestsOutstanding(InformationRequests informationRequests, ExternalRequests externalRequests, Agencies agencies) {
        this.informationRequests = informationRequests;
        this.externalRequests = externalRequests;
        this.agencies = agencies;
    }

    @Override
    public Stream<OutstandingItem> items(Case seen, OutstandingOwners owners) {
        var asked = externalRequests.of(seen.id()).stream()
                .map(ExternalRequestRow::askId)
                .collect(Collectors.toSet());
        return informationRequests.of(seen.id()).stream()
                .filter(InformationRequestRow::isOpen)
                .map(request -> request.isOutside() && !asked.contains(request.id())
                        ? notAsked(seen, request)
                        : notAnswered(seen, request, owners.person()));
    }

    /** One with no account here that no one has asked knows of no request. */
    private OutstandingItem notAsked(Case seen, InformationRequestRow request) {
        return OutstandingItem.first(
                request.nameIn(agencies) + " has not been contacted yet",
                "Front door team",
                request.dueAt(),
                "Make the request, or withdraw it with a reason",
                "/cases/" + seen.id() + "/information-requests");
    }

    private OutstandingItem notAnswered(Case seen, InformationRequestRow request, FollowUps.Owner person) {
        var owed = new FollowUps.Owed(
                FollowUpRow.Kind.REQUEST,
                request.id().toString(),
                request.nameIn(agencies) + " has not responded to an information request",
                request.dueAt(),
                person);
        return OutstandingItem.moves(
                owed,
                "They respond, or the request is withdrawn with a reason. A response is read straight away",
                "/cases/" + seen.id() + "/information-requests");
    }
}
