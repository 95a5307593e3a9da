package org.breakwater.mash.handover;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What became of the children of a contact, and the way back to deciding. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class HandoversController {

    private final ContactDesk contactDesk;
    private final Handovers handovers;
    private final HandoverOffers handoverOffers;
    private final ReceivingTeams teams;
    private final Clock clock;

    HandoversController(
            ContactDesk contactDesk,
            Handovers handovers,
            HandoverOffers handoverOffers,
            ReceivingTeams teams,
            Clock clock) {
        this.contactDesk = contactDesk;
        this.handovers = handovers;
        this.handoverOffers = handoverOffers;
        this.teams = teams;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/handover")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(who, id, "opened the handovers", contact -> page(contact, "", Rejection.none()));
    }

    @PostMapping("/cases/{id}/handover/reconsider")
    Screen anew(@PathVariable UUID id, ReconsiderationForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(page(contact, form.why(), Rejection.of(problems)));
            case Good(var why) ->
                new ContactDesk.Answer.Did(
                        handoverOffers.decideAnew(who, contact, version, why),
                        "/desk/decision/" + id,
                        attempt -> page(contact, form.why(), contactDesk.snag(contact, attempt, "why", version)));
        });
    }

    private HandoversPage page(ContactRow contact, String why, Rejection rejection) {
        return new HandoversPage(
                contact,
                handovers.of(contact.id()),
                teams,
                new ReconsiderationForm(String.valueOf(contact.version()), why),
                clock.instant(),
                rejection);
    }
}
