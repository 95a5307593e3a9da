package org.breakwater.mash.uncheckedmatches;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Matches with a warning are confirmed or dismissed, with one press each. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class UncheckedMatchesController {

    private final ContactDesk contactDesk;
    private final UncheckedMatches uncheckedMatches;

    UncheckedMatchesController(ContactDesk contactDesk, UncheckedMatches uncheckedMatches) {
        this.contactDesk = contactDesk;
        this.uncheckedMatches = uncheckedMatches;
    }

    @GetMapping("/desk/unchecked-matches/{id}")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(who, id, "opened matches with a warning", contact -> page(contact, Rejection.none()));
    }

    @PostMapping("/desk/unchecked-matches/{id}/{other}")
    Screen say(@PathVariable UUID id, @PathVariable UUID other, UncheckedMatchForm form, Actor.Person who) {
        return contactDesk.actOn(who, id, Optional::of, (contact, found) -> switch (form.check()) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(page(contact, Rejection.of(problems)));
            case Good(var same) ->
                new ContactDesk.Answer.Did(
                        uncheckedMatches.say(who, contact, other, same),
                        "/desk/unchecked-matches/" + id,
                        attempt -> page(contact, contactDesk.snag(contact, attempt, "main", contact.version())));
        });
    }

    private UncheckedMatchesPage page(ContactRow contact, Rejection rejection) {
        return new UncheckedMatchesPage(contact, uncheckedMatches.of(contact.id()), rejection);
    }
}
