package org.breakwater.mash.desk.person;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.Handling;
import org.breakwater.mash.model.WhoTold;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Children and adults that come up later are added, never typed over others. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class PersonController {

    private final Desk desk;
    private final Handling handling;
    private final WhoTold whoTold;

    PersonController(Desk desk, Handling handling, WhoTold whoTold) {
        this.desk = desk;
        this.handling = handling;
        this.whoTold = whoTold;
    }

    @GetMapping("/desk/person/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened add a person",
                contact -> new PersonPage(contact, PersonForm.empty(contact.version()), Snag.none()));
    }

    @PostMapping("/desk/person/{id}")
    Screen add(@PathVariable UUID id, PersonForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check(whoTold.isGivenAwayBy(id))) {
            case Bad(var problems) -> new Desk.Answer.Show(new PersonPage(contact, form, Snag.of(problems)));
            case Good(var person) ->
                new Desk.Answer.Did(
                        handling.addPerson(who, contact, version, person),
                        "/desk/contact/" + id,
                        attempt -> new PersonPage(
                                contact, form.at(contact.version()), desk.snag(contact, attempt, "name", version)));
        });
    }
}
