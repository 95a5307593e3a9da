package org.breakwater.mash.informationrequests.external;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.informationrequests.InformationRequestRow;
import org.breakwater.mash.informationrequests.responses.AgencyInformation;
import org.breakwater.mash.informationrequests.responses.RefusalForm;
import org.breakwater.mash.informationrequests.responses.Response;
import org.breakwater.mash.informationrequests.responses.ResponseForm;
import org.breakwater.mash.informationrequests.responses.Responses;
import org.breakwater.mash.lifecycle.ContactRow;
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

/** The desk writes down what an agency said by telephone, for those who answer no other way. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class TelephoneResponseController {

    private static final String GIVES_AWAY = "Remove anything that identifies the person who reported the concern";

    private final ContactDesk contactDesk;
    private final AgencyInformation agencyInformation;
    private final Responses responses;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final TelephoneResponsePages page;
    private final Clock clock;

    TelephoneResponseController(
            ContactDesk contactDesk,
            AgencyInformation agencyInformation,
            Responses responses,
            ReporterIdentityCheck reporterIdentityCheck,
            TelephoneResponsePages page,
            Clock clock) {
        this.contactDesk = contactDesk;
        this.agencyInformation = agencyInformation;
        this.responses = responses;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.page = page;
        this.clock = clock;
    }

    /** The forms of one page. */
    private record Typed(TelephoneResponseForm told, ResponseForm form, RefusalForm refusal) {}

    private record Answers(Response reply, TelephoneResponse told) {}

    @GetMapping("/cases/{id}/information-requests/external/{ask}")
    Screen show(@PathVariable UUID id, @PathVariable UUID ask, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened an information request",
                contact -> agencyInformation
                        .asked(id, ask)
                        .<Screen>map(row -> page.page(contact, row))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/information-requests/external/{ask}")
    Screen write(
            @PathVariable UUID id,
            @PathVariable UUID ask,
            TelephoneResponseForm told,
            ResponseForm form,
            RefusalForm refusal,
            Actor.Person who) {
        var typed = new Typed(told, form, refusal);
        return contactDesk.actOn(who, id, contact -> agencyInformation.asked(id, ask), (contact, row) -> switch (check(
                id, row, typed)) {
            case Bad<Answers>(var problems) ->
                new ContactDesk.Answer.Show(page.page(contact, row).with(told, form, refusal, Rejection.of(problems)));
            case Good<Answers>(var said) ->
                new ContactDesk.Answer.Did(
                        responses.writeDown(who, row, said.reply(), said.told()),
                        "/cases/" + id + "/information-requests",
                        attempt -> again(contact, row, typed, attempt));
        });
    }

    private Screen again(ContactRow contact, InformationRequestRow row, Typed typed, ContactDesk.Attempt attempt) {
        var told = typed.told();
        var rejection = contactDesk.snag(contact, attempt, "kind", CaseVersions.read(told.version()));
        var now = agencyInformation.asked(contact.id(), row.id()).orElse(row);
        return page.page(contact, now).with(told.at(contact.version()), typed.form(), typed.refusal(), rejection);
    }

    /** Its own people will read it, so it must not say who told us either. */
    private Checked<Answers> check(UUID contact, InformationRequestRow row, Typed typed) {
        var ask = new Questions();
        var by = typed.told().read(ask, row, clock.instant());
        var reply = typed.form().read(ask, typed.refusal(), false);
        var givesAway = reporterIdentityCheck.isGivenAwayBy(contact);
        var words =
                typed.form().facts().stream().map(ResponseForm.FactTyped::words).collect(Collectors.joining("\n"));
        ask.must(!givesAway.test(words), "what1", GIVES_AWAY);
        var refusal = typed.refusal();
        var refused = String.join("\n", refusal.refusedWhy(), refusal.refusedBy(), refusal.refusedUnless());
        ask.must(!givesAway.test(refused), "refusedWhy", GIVES_AWAY);
        return ask.then(() -> new Answers(reply.get(), by.get()));
    }
}
