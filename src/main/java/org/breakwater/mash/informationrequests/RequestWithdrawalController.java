package org.breakwater.mash.informationrequests;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.informationrequests.external.TelephoneResponsePages;
import org.breakwater.mash.informationrequests.responses.AgencyInformation;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk takes a question back. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class RequestWithdrawalController {

    private final ContactDesk contactDesk;
    private final AgencyInformation agencyInformation;
    private final RequestWithdrawals requestWithdrawals;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final TelephoneResponsePages page;

    RequestWithdrawalController(
            ContactDesk contactDesk,
            AgencyInformation agencyInformation,
            RequestWithdrawals requestWithdrawals,
            ReporterIdentityCheck reporterIdentityCheck,
            TelephoneResponsePages page) {
        this.contactDesk = contactDesk;
        this.agencyInformation = agencyInformation;
        this.requestWithdrawals = requestWithdrawals;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.page = page;
    }

    @PostMapping("/cases/{id}/information-requests/{ask}/withdraw")
    Screen takeBack(@PathVariable UUID id, @PathVariable UUID ask, RequestWithdrawalForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(
                who, id, contact -> agencyInformation.asked(id, ask), (contact, row) -> switch (form.check(
                        reporterIdentityCheck.isGivenAwayBy(id))) {
                    case Bad(var problems) ->
                        new ContactDesk.Answer.Show(again(contact, row, form, Rejection.of(problems)));
                    case Good(var why) ->
                        new ContactDesk.Answer.Did(
                                requestWithdrawals.withdraw(who, contact, version, row, why),
                                "/cases/" + id + "/information-requests",
                                attempt -> again(
                                        contact,
                                        row,
                                        form,
                                        contactDesk.snag(contact, attempt, "takenBackWhy", version)));
                });
    }

    private Screen again(
            ContactRow contact, InformationRequestRow row, RequestWithdrawalForm form, Rejection rejection) {
        var now = agencyInformation.asked(contact.id(), row.id()).orElse(row);
        return page.page(contact, now).with(form.at(contact.version()), rejection);
    }
}
