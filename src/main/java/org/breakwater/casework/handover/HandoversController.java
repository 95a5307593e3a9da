package org.breakwater.casework.handover;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.handover.teams.ReceivingTeams;
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

/** The handovers of a case, and the way back to deciding. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class HandoversController {

    private final CaseDesk caseDesk;
    private final Handovers handovers;
    private final HandoverOffers handoverOffers;
    private final ReceivingTeams teams;
    private final Clock clock;

    HandoversController(
            CaseDesk caseDesk, Handovers handovers, HandoverOffers handoverOffers, ReceivingTeams teams, Clock clock) {
        this.caseDesk = caseDesk;
        this.handovers = handovers;
        this.handoverOffers = handoverOffers;
        this.teams = teams;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/handover")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(who, id, "opened the handovers", theCase -> page(theCase, "", Rejection.none()));
    }

    @PostMapping("/cases/{id}/handover/reconsider")
    Screen anew(@PathVariable UUID id, ReconsiderationForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> switch (form.check()) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(theCase, form.why(), Rejection.of(problems)));
            case Good(var why) ->
                new CaseDesk.Answer.Did(
                        handoverOffers.decideAnew(who, theCase, version, why),
                        "/desk/decision/" + id,
                        attempt -> page(theCase, form.why(), caseDesk.snag(theCase, attempt, "why", version)));
        });
    }

    private HandoversPage page(Case theCase, String why, Rejection rejection) {
        return new HandoversPage(
                theCase,
                handovers.of(theCase.id()),
                teams,
                new ReconsiderationForm(String.valueOf(theCase.version()), why),
                clock.instant(),
                rejection);
    }
}
