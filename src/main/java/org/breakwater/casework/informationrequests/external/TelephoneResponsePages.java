package org.breakwater.casework.informationrequests.external;

import java.util.Optional;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Case;
import org.breakwater.casework.informationrequests.agency.ResponseForms;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.screens.Rejection;
import org.springframework.stereotype.Component;

/** Builds the desk's page of one request; one of its forms has the input, the others are empty. */
@Component
public class TelephoneResponsePages {

    private final AgencyInformation agencyInformation;
    private final Agencies agencies;

    TelephoneResponsePages(AgencyInformation agencyInformation, Agencies agencies) {
        this.agencyInformation = agencyInformation;
        this.agencies = agencies;
    }

    public TelephoneResponsePage page(Case theCase, InformationRequestRow row) {
        var ways = agencyInformation.waysAsked(theCase.id()).stream()
                .filter(how -> how.askId().equals(row.id()))
                .toList();
        return new TelephoneResponsePage(
                theCase,
                row.nameIn(agencies),
                row,
                agencyInformation.to(row.id()),
                ways,
                TelephoneResponseForm.about(theCase.version()),
                ResponseForms.from(Optional.empty()),
                ExternalRequestForm.about(theCase.version()),
                RequestWithdrawalForm.about(theCase.version()),
                Rejection.none());
    }
}
