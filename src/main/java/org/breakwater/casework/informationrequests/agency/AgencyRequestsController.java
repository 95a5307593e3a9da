package org.breakwater.casework.informationrequests.agency;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ChangesNothing;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.account.absence.Absences;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Cases;
import org.breakwater.casework.actions.agency.AgencyActions;
import org.breakwater.casework.informationrequests.agency.list.RequestList;
import org.breakwater.casework.informationrequests.agency.list.RequestListForm;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.casework.informationrequests.earlierresponses.EarlierResponses;
import org.breakwater.partnership.contactpoints.DeskTelephone;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An agency's people read its information requests, and respond. */
@Controller
@For(Role.RESEARCHER)
class AgencyRequestsController {

    private final ActorTransactions acting;
    private final AgencyInformation agencyInformation;
    private final Cases cases;
    private final EarlierResponses earlierResponses;
    private final Responses responses;
    private final AgencyInvitations invitations;
    private final AgencyActions agencyActions;
    private final DeskTelephone telephone;
    private final Absences absences;
    private final AuditLog audit;
    private final Clock clock;

    AgencyRequestsController(
            ActorTransactions acting,
            AgencyInformation agencyInformation,
            Cases cases,
            EarlierResponses earlierResponses,
            Responses responses,
            AgencyInvitations invitations,
            AgencyActions agencyActions,
            DeskTelephone telephone,
            Absences absences,
            AuditLog audit,
            Clock clock) {
        this.acting = acting;
        this.agencyInformation = agencyInformation;
        this.cases = cases;
        this.earlierResponses = earlierResponses;
        this.responses = responses;
        this.invitations = invitations;
        this.agencyActions = agencyActions;
        this.telephone = telephone;
        this.absences = absences;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/information-requests")
    Screen list(RequestListForm form, Actor.Person who) {
        return acting.looking(who, () -> {
            var page = list(who, form);
            var shown = cases.subjects(page.cases());
            audit.record(who.id(), who.roleName(), "viewed an agency’s information requests", shown, "");
            return page;
        });
    }

    /** A POST, so that no name appears in a URL. */
    @PostMapping("/information-requests")
    @ChangesNothing
    Screen search(RequestListForm form, Actor.Person who) {
        return list(form, who);
    }

    private AgencyRequestsPage list(Actor.Person who, RequestListForm form) {
        var number = InputParser.page(form.page());
        return new AgencyRequestsPage(
                agencyActions.agency(who),
                absences.deputisedBy(who),
                invitations.open(),
                agencyActions.count(),
                RequestList.of(agencyInformation.open(), form, clock.instant()),
                agencyInformation.settled(number),
                number,
                telephone.now(),
                clock.instant());
    }

    /** @param from an earlier response of the agency to copy; empty for none */
    @GetMapping("/information-requests/{ask}")
    Screen one(@PathVariable UUID ask, @RequestParam(defaultValue = "") String from, Actor.Person who) {
        return acting.looking(
                who,
                () -> agencyInformation
                        .find(ask)
                        .<Screen>map(row -> {
                            record(who, "opened an information request", row);
                            var earlier = InputParser.id(from).flatMap(id -> earlierResponses.to(ask, id));
                            var begun = earlier.map(one -> ResponseForms.startedFrom(one.response()));
                            return page(who, row, begun.orElse(null), List.of(), false);
                        })
                        .orElseGet(() -> refused(who, ask, "open an information request")));
    }

    @PostMapping({"/information-requests/{ask}", "/information-requests/{ask}/not-known"})
    Screen answer(
            @PathVariable UUID ask,
            ResponseForm form,
            RefusalForm refusal,
            EachPersonForm each,
            EarlierResponseForm earlier,
            Actor.Person who) {
        var typed = new ResponseForms(form, refusal, each, earlier);
        return acting.as(
                who,
                () -> agencyInformation
                        .find(ask)
                        .map(row -> switch (typed.check(row.about().size())) {
                            case Bad<Response>(var problems) -> page(who, row, typed, problems, false);
                            case Good<Response>(var response) -> answered(who, row, typed, response);
                        })
                        .orElseGet(() -> refused(who, ask, "answer")));
    }

    private Screen answered(Actor.Person who, InformationRequestRow row, ResponseForms typed, Response response) {
        return switch (responses.reply(who, row, response)) {
            case ActResult.Yes() -> redirect("/information-requests/" + row.id());
            case ActResult.Stale() -> page(who, row, typed, List.of(), true);
            case ActResult.NotNow(var why) -> page(who, row, typed, List.of(new Problem("kind", why)), false);
        };
    }

    private AgencyRequestPage page(
            Actor.Person who,
            InformationRequestRow row,
            @Nullable ResponseForms typed,
            List<Problem> problems,
            boolean stale) {
        var given = agencyInformation.to(row.id());
        var standing = given.stream().filter(reply -> !reply.superseded()).findFirst();
        var forms = typed == null ? ResponseForms.from(standing) : stale ? typed.after(standing) : typed;
        var systems = Stream.concat(agencyInformation.systemsOf(who).stream(), forms.form().systems().stream())
                .distinct()
                .limit(20)
                .toList();
        return new AgencyRequestPage(
                agencyActions.agency(who),
                row,
                given,
                systems,
                agencyInformation.lastSearchOf(who),
                agencyInformation.next(row.id()),
                earlierResponses.shownTo(who, row.id()),
                forms,
                problems,
                stale,
                telephone.now(),
                clock.instant());
    }

    private void record(Actor.Person who, String act, InformationRequestRow row) {
        audit.record(who.id(), who.roleName(), act, cases.subject(row.contactId()), "ask:" + row.id());
    }

    private Screen refused(Actor.Person who, UUID ask, String act) {
        audit.refused(who.id(), who.roleName(), act, "ask:" + ask, "");
        return FailedRequest.NOT_FOUND;
    }
}
