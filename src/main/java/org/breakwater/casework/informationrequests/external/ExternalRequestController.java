package org.breakwater.casework.informationrequests.external;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk records how it asked an external agency, such as another council. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ExternalRequestController {

    private final CaseDesk caseDesk;
    private final AgencyInformation agencyInformation;
    private final ExternalRequests externalRequests;
    private final TelephoneResponsePages page;
    private final Clock clock;

    ExternalRequestController(
            CaseDesk caseDesk,
            AgencyInformation agencyInformation,
            ExternalRequests externalRequests,
            TelephoneResponsePages page,
            Clock clock) {
        this.caseDesk = caseDesk;
        this.agencyInformation = agencyInformation;
        this.externalRequests = externalRequests;
        this.page = page;
        this.clock = clock;
    }

    @PostMapping("/cases/{id}/information-requests/external/{ask}/asked")
    Screen asked(@PathVariable UUID id, @PathVariable UUID ask, ExternalRequestForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(
                who, id, theCase -> agencyInformation.asked(id, ask), (theCase, row) -> switch (form.check(
                        row, clock.instant())) {
                    case Bad(var problems) ->
                        new CaseDesk.Answer.Show(again(theCase, row, form, Rejection.of(problems)));
                    case Good(var how) ->
                        new CaseDesk.Answer.Did(
                                externalRequests.asked(who, theCase, version, row, how),
                                "/cases/" + id + "/information-requests/external/" + ask,
                                attempt -> again(
                                        theCase, row, form, caseDesk.snag(theCase, attempt, "askedWhom", version)));
                });
    }

    private Screen again(Case theCase, InformationRequestRow row, ExternalRequestForm form, Rejection rejection) {
        var now = agencyInformation.asked(theCase.id(), row.id()).orElse(row);
        return page.page(theCase, now).with(form.at(theCase.version()), rejection);
    }
}
