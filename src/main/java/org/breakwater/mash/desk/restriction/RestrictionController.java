package org.breakwater.mash.desk.restriction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.Agencies;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.Asking;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Handling;
import org.breakwater.mash.model.HandoverRow;
import org.breakwater.mash.model.Handovers;
import org.breakwater.mash.model.ReceivingTeams;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A contact that turns out to be about someone who works with children, or with us. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class RestrictionController {

    private final Desk desk;
    private final Handling handling;
    private final Asking asking;
    private final Handovers handovers;
    private final Agencies agencies;
    private final ReceivingTeams teams;

    RestrictionController(
            Desk desk, Handling handling, Asking asking, Handovers handovers, Agencies agencies, ReceivingTeams teams) {
        this.desk = desk;
        this.handling = handling;
        this.asking = asking;
        this.handovers = handovers;
        this.agencies = agencies;
        this.teams = teams;
    }

    @GetMapping("/desk/restriction/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return desk.show(who, id, "opened the restriction", contact -> page(contact, "", Snag.none()));
    }

    @PostMapping("/desk/restriction/{id}")
    Screen restrict(@PathVariable UUID id, RestrictionForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new Desk.Answer.Show(page(contact, form.why(), Snag.of(problems)));
            case Good(var why) ->
                new Desk.Answer.Did(
                        handling.restrict(who, contact, version, why),
                        "/desk/contact/" + id,
                        attempt -> page(contact, form.why(), desk.snag(contact, attempt, "why", version)));
        });
    }

    private List<String> outside(ContactRow contact) {
        var asked = asking.of(contact.id()).stream()
                .filter(ask -> !ask.isWithdrawn())
                .map(ask -> ask.nameIn(agencies));
        var handed = handovers.of(contact.id()).stream()
                .filter(row -> row.state() != HandoverRow.State.OVER)
                .map(row -> teams.nameOf(row.team()));
        return Stream.concat(asked, handed).distinct().toList();
    }

    private RestrictionPage page(ContactRow contact, String why, Snag snag) {
        return new RestrictionPage(
                contact, outside(contact), new RestrictionForm(String.valueOf(contact.version()), why), snag);
    }
}
