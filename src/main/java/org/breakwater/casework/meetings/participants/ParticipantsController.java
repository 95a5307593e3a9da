package org.breakwater.casework.meetings.participants;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.minutes.StrategyDiscussionMinutes;
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

/** Several people who were invited to a strategy discussion, and whether they took part. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ParticipantsController {

    private final CaseDesk caseDesk;
    private final StrategyDiscussionRecords discussions;
    private final StrategyDiscussionMinutes strategyDiscussionMinutes;
    private final Agencies agencies;

    ParticipantsController(
            CaseDesk caseDesk,
            StrategyDiscussionRecords discussions,
            StrategyDiscussionMinutes strategyDiscussionMinutes,
            Agencies agencies) {
        this.caseDesk = caseDesk;
        this.discussions = discussions;
        this.strategyDiscussionMinutes = strategyDiscussionMinutes;
        this.agencies = agencies;
    }

    @GetMapping("/cases/{id}/meetings/participants/{strategy}")
    Screen show(@PathVariable UUID id, @PathVariable UUID strategy, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened the participants of a strategy discussion",
                theCase -> open(theCase, strategy)
                        .<Screen>map(found -> new ParticipantsPage(
                                theCase, found, agencies, ParticipantsForm.begun(found), Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/meetings/participants/{strategy}")
    Screen record(@PathVariable UUID id, @PathVariable UUID strategy, ParticipantsForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        var checked = form.check(agencies);
        return caseDesk.actOn(who, id, theCase -> discussions.find(id, strategy), (theCase, found) -> switch (checked) {
            case Bad(var problems) ->
                new CaseDesk.Answer.Show(new ParticipantsPage(theCase, found, agencies, form, Rejection.of(problems)));
            case Good(var people) ->
                new CaseDesk.Answer.Did(
                        strategyDiscussionMinutes.seat(who, theCase, version, found, people),
                        "/cases/" + id + "/meetings/minutes/" + strategy,
                        attempt -> new ParticipantsPage(
                                theCase, found, agencies, form, caseDesk.snag(theCase, attempt, "agency1", version)));
        });
    }

    /** Of one that has ended nothing is added; its own page says so. */
    private Optional<StrategyDiscussion> open(Case theCase, UUID strategy) {
        return discussions
                .find(theCase.id(), strategy)
                .filter(found -> found.strategy().isOpen() && theCase.allows(CaseAct.NOTE));
    }
}
