package org.breakwater.mash.desk.protection;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.News;
import org.breakwater.mash.model.Protections;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What was done at once is written down by who did it and approved afterwards by someone else. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ProtectionController {

    private final Desk desk;
    private final Protections protections;
    private final Clock clock;

    ProtectionController(Desk desk, Protections protections, Clock clock) {
        this.desk = desk;
        this.protections = protections;
        this.clock = clock;
    }

    @GetMapping("/desk/protection/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened immediate action",
                contact -> new ProtectionPage(contact, ProtectionForm.about(contact), Snag.none()));
    }

    @PostMapping("/desk/protection/{id}")
    Screen act(@PathVariable UUID id, ProtectionForm form, Actor.Person who) {
        return switch (form.check(clock.instant())) {
            case Bad(var problems) ->
                desk.show(
                        who,
                        id,
                        "opened immediate action",
                        contact -> new ProtectionPage(contact, form, Snag.of(problems)));
            case Good(var acted) ->
                desk.act(
                        who,
                        id,
                        contact -> protections.act(who, id, News.read(form.shown()), acted.what(), acted.at()),
                        (contact, attempt) -> new ProtectionPage(
                                contact, form, desk.snag(contact, attempt, "what", contact.version())));
        };
    }

    @PostMapping("/desk/protection/{id}/{protection}/approve")
    @For(Role.MANAGER)
    Screen approve(@PathVariable UUID id, @PathVariable UUID protection, Actor.Person who) {
        return desk.act(
                who,
                id,
                contact -> protections.approve(who, contact, protection),
                (contact, attempt) -> new ProtectionPage(
                        contact,
                        ProtectionForm.about(contact),
                        desk.snag(contact, attempt, "what", contact.version())));
    }
}
