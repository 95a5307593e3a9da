package org.breakwater.mash.informationrequests.external;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.informationrequests.InformationRequestRow;
import org.breakwater.mash.informationrequests.responses.AgencyInformation;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk writes down how it asked someone who has no account here, such as another council. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ExternalRequestController {

    private final ContactDesk contactDesk;
    private final AgencyInformation agencyInformation;
    private final ExternalRequests externalRequests;
    private final TelephoneResponsePages page;
    private final Clock clock;

    ExternalRequestController(
            ContactDesk contactDesk,
            AgencyInformation agencyInformation,
            ExternalRequests externalRequests,
            TelephoneResponsePages page,
            Clock clock) {
        this.contactDesk = contactDesk;
        this.agencyInformation = agencyInformation;
        this.externalRequests = externalRequests;
        this.page = page;
        this.clock = clock;
    }

    @PostMapping("/cases/{id}/information-requests/external/{ask}/asked")
    Screen asked(@PathVariable UUID id, @PathVariable UUID ask, ExternalRequestForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(
                who, id, contact -> agencyInformation.asked(id, ask), (contact, row) -> switch (form.check(
                        row, clock.instant())) {
                    case Bad(var problems) ->
                        new ContactDesk.Answer.Show(again(contact, row, form, Rejection.of(problems)));
                    case Good(var how) ->
                        new ContactDesk.Answer.Did(
                                externalRequests.asked(who, contact, version, row, how),
                                "/cases/" + id + "/information-requests/external/" + ask,
                                attempt -> again(
                                        contact, row, form, contactDesk.snag(contact, attempt, "askedWhom", version)));
                });
    }

    private Screen again(ContactRow contact, InformationRequestRow row, ExternalRequestForm form, Rejection rejection) {
        var now = agencyInformation.asked(contact.id(), row.id()).orElse(row);
        return page.page(contact, now).with(form.at(contact.version()), rejection);
    }
}
