package org.breakwater.casework.meetings.childseen;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.time.Calendars;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whether the children of a strategy discussion were seen, and whether a medical is needed. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ChildSeenController {

    private final CaseDesk caseDesk;
    private final StrategyDiscussionRecords discussions;
    private final ChildrenSeen childrenSeen;
    private final Clock clock;

    ChildSeenController(
            CaseDesk caseDesk, StrategyDiscussionRecords discussions, ChildrenSeen childrenSeen, Clock clock) {
        this.caseDesk = caseDesk;
        this.discussions = discussions;
        this.childrenSeen = childrenSeen;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/meetings/child-seen/{strategy}")
    Screen show(@PathVariable UUID id, @PathVariable UUID strategy, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened child seen and medical",
                theCase -> find(id, strategy)
                        .<Screen>map(found ->
                                new ChildSeenPage(theCase, found, new ChildSeenForm("", List.of()), Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/meetings/child-seen/{strategy}")
    Screen record(@PathVariable UUID id, @PathVariable UUID strategy, ChildSeenForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        var today = clock.instant().atZone(Calendars.LONDON).toLocalDate();
        return caseDesk.actOn(who, id, theCase -> find(id, strategy), (theCase, found) -> switch (form.check(
                found.strategy().children(), found.strategy().about(), today)) {
            case Bad(var problems) ->
                new CaseDesk.Answer.Show(new ChildSeenPage(theCase, found, form, Rejection.of(problems)));
            case Good(var children) ->
                new CaseDesk.Answer.Did(
                        childrenSeen.record(who, theCase, version, found.strategy(), children),
                        "/cases/" + id + "/meetings/minutes/" + strategy,
                        attempt -> new ChildSeenPage(
                                theCase, found, form, caseDesk.snag(theCase, attempt, "seen1", version)));
        });
    }

    /** One that was not held asks nothing of its children. */
    private Optional<StrategyDiscussion> find(UUID id, UUID strategy) {
        return discussions
                .find(id, strategy)
                .filter(found -> found.strategy().isOpen() || found.strategy().wasHeld());
    }
}
