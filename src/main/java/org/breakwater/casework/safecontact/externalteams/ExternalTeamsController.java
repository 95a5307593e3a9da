package org.breakwater.casework.safecontact.externalteams;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Case;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Calls to be made to external teams, and recording that they were made. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ExternalTeamsController {

    private final CaseDesk caseDesk;
    private final ActorTransactions acting;
    private final ExternalTeamCalls externalTeamCalls;
    private final ReceivingTeams teams;
    private final AuditLog audit;

    ExternalTeamsController(
            CaseDesk caseDesk,
            ActorTransactions acting,
            ExternalTeamCalls externalTeamCalls,
            ReceivingTeams teams,
            AuditLog audit) {
        this.caseDesk = caseDesk;
        this.acting = acting;
        this.externalTeamCalls = externalTeamCalls;
        this.teams = teams;
        this.audit = audit;
    }

    @GetMapping("/desk/safe-contact/external-teams")
    Screen due(Actor.Person who) {
        return acting.looking(who, () -> {
            var due = externalTeamCalls.due();
            var shown = caseDesk.subjects(due.stream().map(ExternalTeamToNotifyRow::contactId));
            audit.record(who.id(), who.roleName(), "viewed external teams to notify", shown, "");
            return new ExternalTeamsPage(due, teams);
        });
    }

    @GetMapping("/cases/{id}/safe-contact/external-teams/{handover}")
    Screen one(@PathVariable UUID id, @PathVariable UUID handover, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened a call to an external team",
                theCase -> of(theCase, handover)
                        .<Screen>map(same -> page(same, handover, ExternalTeamForm.EMPTY, Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/safe-contact/external-teams/{handover}")
    Screen rung(@PathVariable UUID id, @PathVariable UUID handover, ExternalTeamForm form, Actor.Person who) {
        return caseDesk.actOn(who, id, theCase -> of(theCase, handover), (theCase, same) -> switch (form.check()) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(theCase, handover, form, Rejection.of(problems)));
            case Good(var told) ->
                new CaseDesk.Answer.Did(
                        externalTeamCalls.rang(who, theCase, handover, form.asRead(), told),
                        "/desk/safe-contact/external-teams",
                        attempt -> page(theCase, handover, form, caseDesk.snag(theCase, attempt, "told", 0)));
        });
    }

    private ExternalTeamPage page(Case theCase, UUID handover, ExternalTeamForm form, Rejection rejection) {
        return new ExternalTeamPage(
                theCase,
                externalTeamCalls.due(theCase.id(), handover),
                externalTeamCalls.rung(theCase.id(), handover),
                teams,
                form,
                rejection);
    }

    private Optional<Case> of(Case theCase, UUID handover) {
        return Optional.of(theCase).filter(one -> externalTeamCalls.isOf(one.id(), handover));
    }
}
