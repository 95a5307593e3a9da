package org.breakwater.casework.informationrequests;

import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.restriction.SharedOutside;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An agency that was asked knows of the case. */
@Component
@Order(1)
class AgenciesAsked implements SharedOutside {

    private final AgencyInformation agencyInformation;
    private final Agencies agencies;

    AgenciesAsked(AgencyInformation agencyInformation, Agencies agencies) {
        this.agencyInformation = agencyInformation;
        this.agencies = agencies;
    }

    @Override
    public Stream<String> toldAbout(UUID record) {
        return agencyInformation.asked(record).stream()
                .filter(request -> !request.isWithdrawn())
                .map(request -> request.nameIn(agencies));
    }
}
