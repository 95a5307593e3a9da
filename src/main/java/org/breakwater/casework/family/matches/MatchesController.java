package org.breakwater.casework.family.matches;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.people.People;
import org.breakwater.people.matching.MatchDecisions;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** People in other records who may be the same as someone in this case. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class MatchesController {

    private final CaseDesk caseDesk;
    private final People people;
    private final MatchDecisions matchDecisions;

    MatchesController(CaseDesk caseDesk, People people, MatchDecisions matchDecisions) {
        this.caseDesk = caseDesk;
        this.people = people;
        this.matchDecisions = matchDecisions;
    }

    @GetMapping("/cases/{id}/family/matches")
    Screen look(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "checked for matches",
                theCase -> new MatchesPage(theCase, people.of(id), people.alike(id), matchDecisions.of(id)));
    }
}
