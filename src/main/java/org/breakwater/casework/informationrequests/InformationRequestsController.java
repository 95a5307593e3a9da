package org.breakwater.casework.informationrequests;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.access.accounts.AgencyReaders;
import org.breakwater.casework.Case;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.informationrequests.agencychecks.AgencyChecks;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummaries;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequest;
import org.breakwater.casework.informationrequests.agencyinformation.RequestDeadlines;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.time.Calendars;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk requests information from agencies. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class InformationRequestsController {

    private final CaseDesk caseDesk;
    private final InformationRequests informationRequests;
    private final AgencyInformationSummaries say;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final Agencies agencies;
    private final AgencyReaders readers;
    private final RequestDeadlines deadlines;
    private final AgencyChecks checks;
    private final Clock clock;

    InformationRequestsController(
            CaseDesk caseDesk,
            InformationRequests informationRequests,
            AgencyInformationSummaries say,
            ReporterIdentityCheck reporterIdentityCheck,
            Agencies agencies,
            AgencyReaders readers,
            RequestDeadlines deadlines,
            AgencyChecks checks,
            Clock clock) {
        this.caseDesk = caseDesk;
        this.informationRequests = informationRequests;
        this.say = say;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.agencies = agencies;
        this.readers = readers;
        this.deadlines = deadlines;
        this.checks = checks;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/information-requests")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(who, id, "opened agency information", theCase -> {
            var those = informationRequests.whatTheyRead(id);
            var form = InformationRequestForm.about(theCase.version(), those, checks.consent(theCase));
            return page(theCase, those, form, Rejection.none());
        });
    }

    @PostMapping("/cases/{id}/information-requests")
    Screen ask(@PathVariable UUID id, InformationRequestForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> {
            var those = informationRequests.whatTheyRead(id);
            return switch (check(form, id, those)) {
                case Bad<InformationRequest>(var problems) ->
                    new CaseDesk.Answer.Show(page(theCase, those, form, Rejection.of(problems)));
                case Good<InformationRequest>(var informationRequest) ->
                    new CaseDesk.Answer.Did(
                            informationRequests.ask(who, theCase, version, informationRequest),
                            "/cases/" + id + "/information-requests",
                            attempt -> page(
                                    theCase,
                                    those,
                                    form.at(theCase.version()),
                                    caseDesk.snag(theCase, attempt, "agencies", version)));
            };
        });
    }

    private Checked<InformationRequest> check(InformationRequestForm form, UUID contact, Map<UUID, String> those) {
        return form.check(
                agencies,
                those,
                clock.instant().atZone(Calendars.LONDON).toLocalDate(),
                reporterIdentityCheck.isGivenAwayBy(contact));
    }

    private InformationRequestsPage page(
            Case theCase, Map<UUID, String> those, InformationRequestForm form, Rejection rejection) {
        return new InformationRequestsPage(
                theCase,
                say.about(theCase),
                agencies.toAsk(),
                readers.of(theCase.id()),
                those,
                clock.instant().atZone(Calendars.LONDON).toLocalDate(),
                deadlines.now(theCase),
                checks.consent(theCase),
                form,
                rejection);
    }
}
