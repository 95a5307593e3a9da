package org.breakwater.mash.family.matching;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.people.People;
import org.breakwater.people.matching.IdentityDecisions;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who in other records may be a person of this contact. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class MatchesController {

    private final ContactDesk contactDesk;
    private final People people;
    private final IdentityDecisions identityDecisions;

    MatchesController(ContactDesk contactDesk, People people, IdentityDecisions identityDecisions) {
        this.contactDesk = contactDesk;
        this.people = people;
        this.identityDecisions = identityDecisions;
    }

    @GetMapping("/desk/same/{id}")
    Screen look(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "checked for matches",
                contact -> new MatchesPage(contact, people.of(id), people.alike(id), identityDecisions.of(id)));
    }
}
