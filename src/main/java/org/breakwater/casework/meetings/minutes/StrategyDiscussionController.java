package org.breakwater.casework.meetings.minutes;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.meetings.NotHeldForm;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.partnership.Profile;
import org.breakwater.time.Calendars;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One strategy discussion is recorded: participants, agreed actions, the decision. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class StrategyDiscussionController {

    private final CaseDesk caseDesk;
    private final StrategyDiscussionRecords strategyDiscussionRecords;
    private final StrategyDiscussionMinutes strategyDiscussionMinutes;
    private final StrategyDiscussionPages pages;
    private final Agencies agencies;
    private final Profile profile;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final Clock clock;

    StrategyDiscussionController(
            CaseDesk caseDesk,
            StrategyDiscussionRecords strategyDiscussionRecords,
            StrategyDiscussionMinutes strategyDiscussionMinutes,
            StrategyDiscussionPages pages,
            Agencies agencies,
            Profile profile,
            ReporterIdentityCheck reporterIdentityCheck,
            Clock clock) {
        this.caseDesk = caseDesk;
        this.strategyDiscussionRecords = strategyDiscussionRecords;
        this.strategyDiscussionMinutes = strategyDiscussionMinutes;
        this.pages = pages;
        this.agencies = agencies;
        this.profile = profile;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.clock = clock;
    }

    /** @param participant what is recorded of someone, to be changed; empty to add someone */
    record ChangeForm(String participant) implements Form {}

    @GetMapping("/cases/{id}/meetings/minutes/{strategy}")
    Screen show(@PathVariable UUID id, @PathVariable UUID strategy, ChangeForm change, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened a strategy discussion",
                theCase -> strategyDiscussionRecords
                        .find(id, strategy)
                        .<Screen>map(found -> pages.of(
                                theCase, found, MinutesForms.changing(found, change.participant()), Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/meetings/minutes/{strategy}/participant")
    Screen seat(@PathVariable UUID id, @PathVariable UUID strategy, ParticipantForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return note(
                who,
                new Noted(id, strategy, version, "agency", minutesForms -> minutesForms.with(form)),
                (theCase, found) -> answer(
                        form.check(agencies),
                        participant -> strategyDiscussionMinutes.seat(who, theCase, version, found, participant)));
    }

    @PostMapping("/cases/{id}/meetings/minutes/{strategy}/action")
    Screen agree(@PathVariable UUID id, @PathVariable UUID strategy, ActionForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return note(
                who,
                new Noted(id, strategy, version, "what", minutesForms -> minutesForms.with(form)),
                (theCase, found) -> answer(
                        form.check(
                                ActionOwner.of(found, agencies, profile.teams()),
                                pages.subjects(theCase, found),
                                theCase.receivedAt().atZone(Calendars.LONDON).toLocalDate(),
                                reporterIdentityCheck.isGivenAwayBy(id)),
                        action -> strategyDiscussionMinutes.agree(who, theCase, version, found.strategy(), action)));
    }

    @PostMapping("/cases/{id}/meetings/minutes/{strategy}/decision")
    Screen decide(@PathVariable UUID id, @PathVariable UUID strategy, DiscussionOutcomeForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return note(
                who,
                new Noted(id, strategy, version, "outcome1", minutesForms -> minutesForms.with(form)),
                (theCase, found) -> answer(
                        form.check(theCase.receivedAt(), clock.instant(), found),
                        decided -> strategyDiscussionMinutes.decide(who, theCase, version, found, decided)));
    }

    @PostMapping("/cases/{id}/meetings/minutes/{strategy}/not-held")
    Screen notHeld(@PathVariable UUID id, @PathVariable UUID strategy, NotHeldForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return note(
                who,
                new Noted(id, strategy, version, "why", minutesForms -> minutesForms.with(form)),
                (theCase, found) -> answer(
                        form.check(),
                        why -> strategyDiscussionMinutes.notHeld(who, theCase, version, found.strategy(), why)));
    }

    /**
     * One of the forms.
     *
     * @param field where an error is shown
     * @param typed puts the input back into its form
     */
    private record Noted(UUID caseId, UUID strategy, int version, String field, UnaryOperator<MinutesForms> typed) {}

    /** The result of a form: it has errors, or it was executed. */
    private record Tried(Rejection snag, ActResult done) {}

    private static <T> Tried answer(Checked<T> checked, Function<T, ActResult> act) {
        return switch (checked) {
            case Bad<T>(var problems) -> new Tried(Rejection.of(problems), new ActResult.Stale());
            case Good<T>(var good) -> new Tried(Rejection.none(), act.apply(good));
        };
    }

    private Screen note(Actor.Person who, Noted noted, BiFunction<Case, StrategyDiscussion, Tried> work) {
        return caseDesk.actOn(
                who,
                noted.caseId(),
                theCase -> strategyDiscussionRecords.find(noted.caseId(), noted.strategy()),
                (theCase, found) -> {
                    var tried = work.apply(theCase, found);
                    return tried.snag().problems().isEmpty()
                            ? new CaseDesk.Answer.Did(
                                    tried.done(),
                                    "/cases/" + noted.caseId() + "/meetings/minutes/" + noted.strategy(),
                                    attempt -> pages.of(
                                            theCase,
                                            found,
                                            noted.typed(),
                                            caseDesk.snag(theCase, attempt, noted.field(), noted.version())))
                            : new CaseDesk.Answer.Show(pages.of(theCase, found, noted.typed(), tried.snag()));
                });
    }
}
