package org.breakwater.casework.cases;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.ForAnyCase;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Redirects to a case's own page, whatever its kind. */
@Controller
@ForAnyCase
class CaseController {

    private final CaseDesk caseDesk;

    CaseController(CaseDesk caseDesk) {
        this.caseDesk = caseDesk;
    }

    @GetMapping("/cases/{id}")
    Screen open(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.leadTo(who, id);
    }
}
