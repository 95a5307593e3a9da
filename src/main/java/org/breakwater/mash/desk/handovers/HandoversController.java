package org.breakwater.mash.desk.handovers;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Handovers;
import org.breakwater.mash.model.Offering;
import org.breakwater.mash.model.ReceivingTeams;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What became of the children of a contact, and the way back to deciding. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class HandoversController {

    private final Desk desk;
    private final Handovers handovers;
    private final Offering offering;
    private final ReceivingTeams teams;
    private final Clock clock;

    HandoversController(Desk desk, Handovers handovers, Offering offering, ReceivingTeams teams, Clock clock) {
        this.desk = desk;
        this.handovers = handovers;
        this.offering = offering;
        this.teams = teams;
        this.clock = clock;
    }

    @GetMapping("/desk/handovers/{id}")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return desk.show(who, id, "opened the handovers", contact -> page(contact, "", Snag.none()));
    }

    @PostMapping("/desk/handovers/{id}/anew")
    Screen anew(@PathVariable UUID id, AnewForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new Desk.Answer.Show(page(contact, form.why(), Snag.of(problems)));
            case Good(var why) ->
                new Desk.Answer.Did(
                        offering.decideAnew(who, contact, version, why),
                        "/desk/decision/" + id,
                        attempt -> page(contact, form.why(), desk.snag(contact, attempt, "why", version)));
        });
    }

    private HandoversPage page(ContactRow contact, String why, Snag snag) {
        return new HandoversPage(
                contact,
                handovers.of(contact.id()),
                teams,
                new AnewForm(String.valueOf(contact.version()), why),
                clock.instant(),
                snag);
    }
}
