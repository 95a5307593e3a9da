package org.breakwater.mash.desk.contact;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Done;
import org.breakwater.mash.model.Handling;
import org.breakwater.mash.model.News;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Form;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One contact, and the acts that need one press. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ContactController {

    private final Desk desk;
    private final Handling handling;
    private final OpenContact open;

    ContactController(Desk desk, Handling handling, OpenContact open) {
        this.desk = desk;
        this.handling = handling;
        this.open = open;
    }

    /** What the page of the button showed. */
    record NewsForm(String shown) implements Form {

        News news() {
            return News.read(shown);
        }
    }

    @GetMapping("/desk/contact/{id}")
    Screen contact(@PathVariable UUID id, Actor.Person who) {
        return desk.read(who, id, "opened contact", contact -> open.read(who, contact, Snag.none()));
    }

    @PostMapping("/desk/contact/{id}/alarm")
    Screen haveIt(@PathVariable UUID id, NewsForm form, Actor.Person who) {
        return press(who, id, (person, contact) -> handling.takeAlarm(person, contact, form.news()));
    }

    @PostMapping("/desk/contact/{id}/read")
    Screen readIt(@PathVariable UUID id, NewsForm form, Actor.Person who) {
        return press(who, id, (person, contact) -> handling.readWhatCameBack(person, contact, form.news()));
    }

    @PostMapping("/desk/contact/{id}/take-in")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen takeIn(@PathVariable UUID id, Actor.Person who) {
        return press(who, id, (person, contact) -> handling.takeIn(person, contact, contact.version()));
    }

    @PostMapping("/desk/contact/{id}/reopen")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen reopen(@PathVariable UUID id, ReasonForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new Desk.Answer.Show(open.read(who, contact, Snag.of(problems)));
            case Good(var why) ->
                new Desk.Answer.Did(
                        handling.reopen(who, contact, version, why),
                        "/desk/contact/" + id,
                        attempt -> open.read(who, contact, desk.snag(contact, attempt, "why", version)));
        });
    }

    /** A press says what is true of what its page showed, whatever else changed meanwhile, so it needs no version. */
    private Screen press(Actor.Person who, UUID id, BiFunction<Actor.Person, ContactRow, Done> act) {
        return desk.act(
                who,
                id,
                contact -> act.apply(who, contact),
                (contact, attempt) -> open.read(who, contact, desk.snag(contact, attempt, "main", contact.version())));
    }
}
