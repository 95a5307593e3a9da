package org.breakwater.mash.desk.screening;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.desk.contact.KnownAlready;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.EnquiryLimits;
import org.breakwater.mash.model.Screenings;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Screening is a social worker's: contact officers record, they do not rate. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ScreeningController {

    private final Desk desk;
    private final Screenings screenings;
    private final KnownAlready known;
    private final EnquiryLimits limits;

    ScreeningController(Desk desk, Screenings screenings, KnownAlready known, EnquiryLimits limits) {
        this.desk = desk;
        this.screenings = screenings;
        this.known = known;
        this.limits = limits;
    }

    @GetMapping("/desk/screening/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened the screening",
                contact -> page(contact, ScreeningForm.empty(contact.version()), Snag.none()));
    }

    @PostMapping("/desk/screening/{id}")
    Screen screen(@PathVariable UUID id, ScreeningForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return switch (form.check()) {
            case Bad(var problems) ->
                desk.show(who, id, "opened the screening", contact -> page(contact, form, Snag.of(problems)));
            case Good(var screening) ->
                desk.act(
                        who,
                        id,
                        contact -> screenings.screen(who, contact, version, screening),
                        (contact, attempt) -> page(
                                contact, form.at(contact.version()), desk.snag(contact, attempt, "rating", version)));
        };
    }

    private ScreeningPage page(ContactRow contact, ScreeningForm form, Snag snag) {
        return new ScreeningPage(contact, known.about(contact.id()), limits.of(contact.receivedAt()), form, snag);
    }
}
