package org.breakwater.mash.safecontact.externalteams;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.handover.receiving.ReceivingTeams;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Calls that have to be made to teams outside, and that they were made. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ExternalTeamsController {

    private final ContactDesk contactDesk;
    private final ActorTransactions acting;
    private final ExternalTeamCalls externalTeamCalls;
    private final ReceivingTeams teams;
    private final AuditLog audit;

    ExternalTeamsController(
            ContactDesk contactDesk,
            ActorTransactions acting,
            ExternalTeamCalls externalTeamCalls,
            ReceivingTeams teams,
            AuditLog audit) {
        this.contactDesk = contactDesk;
        this.acting = acting;
        this.externalTeamCalls = externalTeamCalls;
        this.teams = teams;
        this.audit = audit;
    }

    @GetMapping("/desk/ring")
    Screen due(Actor.Person who) {
        return acting.looking(who, () -> {
            var due = externalTeamCalls.due();
            var shown = due.stream().map(row -> "contact:" + row.contactId()).toList();
            audit.record(who.id(), who.roleName(), "viewed external teams to notify", shown, "");
            return new ExternalTeamsPage(due, teams);
        });
    }

    @GetMapping("/desk/ring/{id}/{handover}")
    Screen one(@PathVariable UUID id, @PathVariable UUID handover, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened a call to an external team",
                contact -> of(contact, handover)
                        .<Screen>map(same -> page(same, handover, ExternalTeamCallForm.EMPTY, Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/desk/ring/{id}/{handover}")
    Screen rung(@PathVariable UUID id, @PathVariable UUID handover, ExternalTeamCallForm form, Actor.Person who) {
        return contactDesk.actOn(who, id, contact -> of(contact, handover), (contact, same) -> switch (form.check()) {
            case Bad(var problems) ->
                new ContactDesk.Answer.Show(page(contact, handover, form, Rejection.of(problems)));
            case Good(var told) ->
                new ContactDesk.Answer.Did(
                        externalTeamCalls.rang(who, contact, handover, form.asRead(), told),
                        "/desk/ring",
                        attempt -> page(contact, handover, form, contactDesk.snag(contact, attempt, "told", 0)));
        });
    }

    private ExternalTeamPage page(ContactRow contact, UUID handover, ExternalTeamCallForm form, Rejection rejection) {
        return new ExternalTeamPage(
                contact,
                externalTeamCalls.due(contact.id(), handover),
                externalTeamCalls.rung(contact.id(), handover),
                teams,
                form,
                rejection);
    }

    private Optional<ContactRow> of(ContactRow contact, UUID handover) {
        return Optional.of(contact).filter(one -> externalTeamCalls.isOf(one.id(), handover));
    }
}
