package org.breakwater.mash.informationrequests.responses;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.mash.informationrequests.InformationRequests;
import org.breakwater.mash.informationrequests.external.ExternalRequests;
import org.springframework.stereotype.Component;

/** Gathers what agencies say about a contact, with three queries. */
@Component
public class AgencyInformationSummaries {

    private final InformationRequests informationRequests;
    private final AgencyInformation agencyInformation;
    private final ExternalRequests externalRequests;
    private final Agencies agencies;
    private final Clock clock;

    AgencyInformationSummaries(
            InformationRequests informationRequests,
            AgencyInformation agencyInformation,
            ExternalRequests externalRequests,
            Agencies agencies,
            Clock clock) {
        this.informationRequests = informationRequests;
        this.agencyInformation = agencyInformation;
        this.externalRequests = externalRequests;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Within the actor's transaction. */
    public AgencyInformationSummary about(UUID contact) {
        var given = agencyInformation.of(contact);
        var ways = externalRequests.of(contact);
        var asks = informationRequests.of(contact).stream()
                .map(ask -> new AgencyInformationSummary.One(
                        ask.nameIn(agencies),
                        ask,
                        given.stream()
                                .filter(reply -> reply.askId().equals(ask.id()))
                                .toList(),
                        ways.stream()
                                .filter(how -> how.askId().equals(ask.id()))
                                .toList()))
                .toList();
        return new AgencyInformationSummary(asks, clock.instant());
    }
}
