package org.breakwater.mash.desk.source;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Sources;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The census's code of where a contact came from is set right, with a reason. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class SourceController {

    private final Desk desk;
    private final Sources sources;

    SourceController(Desk desk, Sources sources) {
        this.desk = desk;
        this.sources = sources;
    }

    @GetMapping("/desk/source/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return desk.show(
                who, id, "opened the source", contact -> page(contact, new SourceForm("", "", ""), Snag.none()));
    }

    @PostMapping("/desk/source/{id}")
    Screen change(@PathVariable UUID id, SourceForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new Desk.Answer.Show(page(contact, form, Snag.of(problems)));
            case Good(var change) ->
                new Desk.Answer.Did(
                        sources.change(who, contact, version, change.to(), change.why()),
                        "/desk/contact/" + id,
                        attempt -> page(contact, form, desk.snag(contact, attempt, "source", version)));
        });
    }

    private static SourcePage page(ContactRow contact, SourceForm typed, Snag snag) {
        return new SourcePage(
                contact, new SourceForm(String.valueOf(contact.version()), typed.source(), typed.why()), snag);
    }
}
