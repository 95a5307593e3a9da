package org.breakwater.casework.restriction;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Restricts a case that turns out to be about someone who works with children, or with us. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class RestrictionController {

    private final CaseDesk caseDesk;
    private final Restrictions restriction;

    RestrictionController(CaseDesk caseDesk, Restrictions restriction) {
        this.caseDesk = caseDesk;
        this.restriction = restriction;
    }

    @GetMapping("/cases/{id}/restriction")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(who, id, "opened the restriction page", theCase -> page(theCase, "", Rejection.none()));
    }

    @PostMapping("/cases/{id}/restriction")
    Screen restrict(@PathVariable UUID id, RestrictionForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> switch (form.check()) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(theCase, form.why(), Rejection.of(problems)));
            case Good(var why) ->
                new CaseDesk.Answer.Did(
                        restriction.restrict(who, theCase, version, why),
                        theCase.path(),
                        attempt -> page(theCase, form.why(), caseDesk.snag(theCase, attempt, "why", version)));
        });
    }

    private RestrictionPage page(Case theCase, String why, Rejection rejection) {
        return new RestrictionPage(
                theCase,
                restriction.outside(theCase.id()),
                new RestrictionForm(String.valueOf(theCase.version()), why),
                rejection);
    }
}
