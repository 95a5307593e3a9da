package org.breakwater.casework.informationrequests.agencyinformation;

import java.time.Clock;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Case;
import org.breakwater.casework.informationrequests.agencychecks.AgencyChecks;
import org.springframework.stereotype.Component;

/** Loads the agency information about a case, with three queries. */
@Component
public class AgencyInformationSummaries {

    private final AgencyInformation agencyInformation;
    private final AgencyChecks checks;
    private final Agencies agencies;
    private final Clock clock;

    AgencyInformationSummaries(
            AgencyInformation agencyInformation, AgencyChecks checks, Agencies agencies, Clock clock) {
        this.agencyInformation = agencyInformation;
        this.checks = checks;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Within the actor's transaction. */
    public AgencyInformationSummary about(Case seen) {
        var given = agencyInformation.of(seen.id());
        var ways = agencyInformation.waysAsked(seen.id());
        var asks = agencyInformation.asked(seen.id()).stream()
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
        return new AgencyInformationSummary(asks, checks.beforeDeciding(seen), clock.instant());
    }
}
