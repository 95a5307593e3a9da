package org.breakwater.casework.informationrequests.external;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.informationrequests.agency.EachPersonForm;
import org.breakwater.casework.informationrequests.agency.EarlierResponseForm;
import org.breakwater.casework.informationrequests.agency.RefusalForm;
import org.breakwater.casework.informationrequests.agency.ResponseForm;
import org.breakwater.casework.informationrequests.agency.ResponseForms;
import org.breakwater.casework.informationrequests.agency.Responses;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.casework.informationrequests.agencyinformation.TelephoneResponse;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk records an agency's response by telephone, for agencies that respond no other way. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class TelephoneResponseController {

    private static final String GIVES_AWAY = "Remove anything that identifies the person who reported the concern";

    private final CaseDesk caseDesk;
    private final AgencyInformation agencyInformation;
    private final Responses responses;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final TelephoneResponsePages page;
    private final Clock clock;

    TelephoneResponseController(
            CaseDesk caseDesk,
            AgencyInformation agencyInformation,
            Responses responses,
            ReporterIdentityCheck reporterIdentityCheck,
            TelephoneResponsePages page,
            Clock clock) {
        this.caseDesk = caseDesk;
        this.agencyInformation = agencyInformation;
        this.responses = responses;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.page = page;
        this.clock = clock;
    }

    /** The forms of one page. */
    private record Typed(TelephoneResponseForm told, ResponseForms response) {}

    private record Answers(Response reply, TelephoneResponse told) {}

    @GetMapping("/cases/{id}/information-requests/external/{ask}")
    Screen show(@PathVariable UUID id, @PathVariable UUID ask, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened an information request",
                theCase -> agencyInformation
                        .asked(id, ask)
                        .<Screen>map(row -> page.page(theCase, row))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/information-requests/external/{ask}")
    Screen write(
            @PathVariable UUID id,
            @PathVariable UUID ask,
            TelephoneResponseForm told,
            ResponseForm form,
            RefusalForm refusal,
            EachPersonForm each,
            Actor.Person who) {
        var typed = new Typed(told, new ResponseForms(form, refusal, each, EarlierResponseForm.NONE));
        return caseDesk.actOn(who, id, theCase -> agencyInformation.asked(id, ask), (theCase, row) -> switch (check(
                id, row, typed)) {
            case Bad<Answers>(var problems) ->
                new CaseDesk.Answer.Show(page.page(theCase, row).with(told, typed.response(), Rejection.of(problems)));
            case Good<Answers>(var said) ->
                new CaseDesk.Answer.Did(
                        responses.writeDown(who, row, said.reply(), said.told()),
                        "/cases/" + id + "/information-requests",
                        attempt -> again(theCase, row, typed, attempt));
        });
    }

    private Screen again(Case theCase, InformationRequestRow row, Typed typed, CaseDesk.Attempt attempt) {
        var told = typed.told();
        var rejection = caseDesk.snag(theCase, attempt, "kind", CaseVersions.read(told.version()));
        var now = agencyInformation.asked(theCase.id(), row.id()).orElse(row);
        return page.page(theCase, now).with(told.at(theCase.version()), typed.response(), rejection);
    }

    /** The agency's own people will read it, so it must not identify the reporter either. */
    private Checked<Answers> check(UUID contact, InformationRequestRow row, Typed typed) {
        var ask = new Questions();
        var by = typed.told().read(ask, row, clock.instant());
        var reply = typed.response().read(ask, row.about().size(), false);
        var givesAway = reporterIdentityCheck.isGivenAwayBy(contact);
        var words = typed.response().form().facts().stream()
                .map(ResponseForm.FactTyped::words)
                .collect(Collectors.joining("\n"));
        ask.must(!givesAway.test(words), "what1", GIVES_AWAY);
        var refusal = typed.response().refusal();
        var refused = String.join("\n", refusal.refusedWhy(), refusal.refusedBy(), refusal.refusedUnless());
        ask.must(!givesAway.test(refused), "refusedWhy", GIVES_AWAY);
        return ask.then(() -> new Answers(reply.get(), by.get()));
    }
}
