package org.breakwater.mash.informationrequests.external;

import java.util.Optional;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.informationrequests.InformationRequestRow;
import org.breakwater.mash.informationrequests.RequestWithdrawalForm;
import org.breakwater.mash.informationrequests.responses.AgencyInformation;
import org.breakwater.mash.informationrequests.responses.RefusalForm;
import org.breakwater.mash.informationrequests.responses.ResponseForm;
import org.breakwater.mash.lifecycle.ContactRow;
import org.springframework.stereotype.Component;

/** Makes the desk's page of one question; of its forms one holds what was typed, the others begin anew. */
@Component
public class TelephoneResponsePages {

    private final AgencyInformation agencyInformation;
    private final ExternalRequests externalRequests;
    private final Agencies agencies;

    TelephoneResponsePages(AgencyInformation agencyInformation, ExternalRequests externalRequests, Agencies agencies) {
        this.agencyInformation = agencyInformation;
        this.externalRequests = externalRequests;
        this.agencies = agencies;
    }

    public TelephoneResponsePage page(ContactRow contact, InformationRequestRow row) {
        var ways = externalRequests.of(contact.id()).stream()
                .filter(how -> how.askId().equals(row.id()))
                .toList();
        return new TelephoneResponsePage(
                contact,
                row.nameIn(agencies),
                row,
                agencyInformation.to(row.id()),
                ways,
                TelephoneResponseForm.about(contact.version()),
                ResponseForm.from(Optional.empty()),
                RefusalForm.from(Optional.empty()),
                ExternalRequestForm.about(contact.version()),
                RequestWithdrawalForm.about(contact.version()),
                Rejection.none());
    }
}
