package org.breakwater.casework.uncheckedmatches;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Matches with a warning are confirmed or dismissed, with one click each. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class UncheckedMatchesController {

    private final CaseDesk caseDesk;
    private final UncheckedMatches uncheckedMatches;

    UncheckedMatchesController(CaseDesk caseDesk, UncheckedMatches uncheckedMatches) {
        this.caseDesk = caseDesk;
        this.uncheckedMatches = uncheckedMatches;
    }

    @GetMapping("/cases/{id}/unchecked-matches")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(who, id, "opened matches with a warning", theCase -> page(theCase, Rejection.none()));
    }

    @PostMapping("/cases/{id}/unchecked-matches/{other}")
    Screen say(@PathVariable UUID id, @PathVariable UUID other, UncheckedMatchForm form, Actor.Person who) {
        return caseDesk.actOn(who, id, Optional::of, (theCase, found) -> switch (form.check()) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(theCase, Rejection.of(problems)));
            case Good(var same) ->
                new CaseDesk.Answer.Did(
                        uncheckedMatches.say(who, theCase, other, same),
                        "/cases/" + id + "/unchecked-matches",
                        attempt -> page(theCase, caseDesk.snag(theCase, attempt, "main", theCase.version())));
        });
    }

    private UncheckedMatchesPage page(Case theCase, Rejection rejection) {
        return new UncheckedMatchesPage(theCase, uncheckedMatches.of(theCase.id()), rejection);
    }
}
