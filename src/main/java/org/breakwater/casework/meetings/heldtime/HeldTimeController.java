package org.breakwater.casework.meetings.heldtime;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The time at which a strategy discussion was held is corrected. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class HeldTimeController {

    private final CaseDesk caseDesk;
    private final StrategyDiscussionRecords discussions;
    private final HeldTimes heldTimes;
    private final Clock clock;

    HeldTimeController(CaseDesk caseDesk, StrategyDiscussionRecords discussions, HeldTimes heldTimes, Clock clock) {
        this.caseDesk = caseDesk;
        this.discussions = discussions;
        this.heldTimes = heldTimes;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/meetings/held-time/{strategy}")
    Screen show(@PathVariable UUID id, @PathVariable UUID strategy, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened the date and time of a strategy discussion",
                theCase -> held(id, strategy)
                        .<Screen>map(row -> page(theCase, row, HeldTimeForm.EMPTY, Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/meetings/held-time/{strategy}")
    Screen correct(@PathVariable UUID id, @PathVariable UUID strategy, HeldTimeForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, theCase -> held(id, strategy), (theCase, row) -> switch (form.check(
                theCase.receivedAt(), clock.instant(), row.heldOn())) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(theCase, row, form, Rejection.of(problems)));
            case Good(var corrected) ->
                new CaseDesk.Answer.Did(
                        heldTimes.correct(who, theCase, version, row, corrected),
                        "/cases/" + id + "/meetings/minutes/" + strategy,
                        attempt -> page(theCase, row, form, caseDesk.snag(theCase, attempt, "held", version)));
        });
    }

    private Optional<StrategyDiscussionRow> held(UUID id, UUID strategy) {
        return discussions.row(id, strategy).filter(StrategyDiscussionRow::wasHeld);
    }

    private HeldTimePage page(Case theCase, StrategyDiscussionRow row, HeldTimeForm form, Rejection rejection) {
        return new HeldTimePage(theCase, row, heldTimes.of(row.id()), form, rejection);
    }
}
