package org.breakwater.casework.informationrequests;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.informationrequests.external.RequestWithdrawalForm;
import org.breakwater.casework.informationrequests.external.TelephoneResponsePages;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk withdraws an information request. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class RequestWithdrawalController {

    private final CaseDesk caseDesk;
    private final AgencyInformation agencyInformation;
    private final RequestWithdrawals requestWithdrawals;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final TelephoneResponsePages page;

    RequestWithdrawalController(
            CaseDesk caseDesk,
            AgencyInformation agencyInformation,
            RequestWithdrawals requestWithdrawals,
            ReporterIdentityCheck reporterIdentityCheck,
            TelephoneResponsePages page) {
        this.caseDesk = caseDesk;
        this.agencyInformation = agencyInformation;
        this.requestWithdrawals = requestWithdrawals;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.page = page;
    }

    @PostMapping("/cases/{id}/information-requests/{ask}/withdraw")
    Screen takeBack(@PathVariable UUID id, @PathVariable UUID ask, RequestWithdrawalForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(
                who, id, theCase -> agencyInformation.asked(id, ask), (theCase, row) -> switch (form.check(
                        reporterIdentityCheck.isGivenAwayBy(id))) {
                    case Bad(var problems) ->
                        new CaseDesk.Answer.Show(again(theCase, row, form, Rejection.of(problems)));
                    case Good(var why) ->
                        new CaseDesk.Answer.Did(
                                requestWithdrawals.withdraw(who, theCase, version, row, why),
                                "/cases/" + id + "/information-requests",
                                attempt -> again(
                                        theCase, row, form, caseDesk.snag(theCase, attempt, "takenBackWhy", version)));
                });
    }

    private Screen again(Case theCase, InformationRequestRow row, RequestWithdrawalForm form, Rejection rejection) {
        var now = agencyInformation.asked(theCase.id(), row.id()).orElse(row);
        return page.page(theCase, now).with(form.at(theCase.version()), rejection);
    }
}
