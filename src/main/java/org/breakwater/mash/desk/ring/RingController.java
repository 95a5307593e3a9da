package org.breakwater.mash.desk.ring;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.ReceivingTeams;
import org.breakwater.mash.model.Ringing;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Calls that have to be made to teams outside, and that they were made. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class RingController {

    private final Desk desk;
    private final Acting acting;
    private final Ringing ringing;
    private final ReceivingTeams teams;
    private final AuditLog audit;

    RingController(Desk desk, Acting acting, Ringing ringing, ReceivingTeams teams, AuditLog audit) {
        this.desk = desk;
        this.acting = acting;
        this.ringing = ringing;
        this.teams = teams;
        this.audit = audit;
    }

    @GetMapping("/desk/ring")
    Screen due(Actor.Person who) {
        return acting.looking(who, () -> {
            var due = ringing.due();
            var shown = due.stream().map(row -> "contact:" + row.contactId()).toList();
            audit.record(who.id(), who.roleName(), "viewed external teams to notify", shown, "");
            return new RingPage(due, teams);
        });
    }

    @GetMapping("/desk/ring/{id}/{handover}")
    Screen one(@PathVariable UUID id, @PathVariable UUID handover, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened a call to an external team",
                contact -> of(contact, handover)
                        .<Screen>map(same -> page(same, handover, RungForm.EMPTY, Snag.none()))
                        .orElse(Mishap.NOT_FOUND));
    }

    @PostMapping("/desk/ring/{id}/{handover}")
    Screen rung(@PathVariable UUID id, @PathVariable UUID handover, RungForm form, Actor.Person who) {
        return desk.actOn(who, id, contact -> of(contact, handover), (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new Desk.Answer.Show(page(contact, handover, form, Snag.of(problems)));
            case Good(var told) ->
                new Desk.Answer.Did(
                        ringing.rang(who, contact, handover, form.asRead(), told),
                        "/desk/ring",
                        attempt -> page(contact, handover, form, desk.snag(contact, attempt, "told", 0)));
        });
    }

    private OneRingPage page(ContactRow contact, UUID handover, RungForm form, Snag snag) {
        return new OneRingPage(
                contact, ringing.due(contact.id(), handover), ringing.rung(contact.id(), handover), teams, form, snag);
    }

    private Optional<ContactRow> of(ContactRow contact, UUID handover) {
        return Optional.of(contact).filter(one -> ringing.isOf(one.id(), handover));
    }
}
