package org.breakwater.casework.family;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.people.family.Families;
import org.breakwater.time.Calendars;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The family of a case, as a table and as a picture. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class FamilyController {

    private final CaseDesk caseDesk;
    private final Families families;
    private final Clock clock;

    FamilyController(CaseDesk caseDesk, Families families, Clock clock) {
        this.caseDesk = caseDesk;
        this.families = families;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/family")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        var today = clock.instant().atZone(Calendars.LONDON).toLocalDate();
        return caseDesk.show(
                who,
                id,
                "opened family and household",
                theCase -> new FamilyPage(theCase, families.of(theCase.id()), today));
    }
}
