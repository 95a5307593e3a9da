package org.breakwater.mash.meetings.minutes;

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
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummaries;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.meetings.NotHeldForm;
import org.breakwater.time.Calendars;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One strategy discussion is noted down: who took part, what was agreed, what was decided. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class StrategyDiscussionController {

    private final ContactDesk contactDesk;
    private final StrategyDiscussionRecords strategyDiscussionRecords;
    private final StrategyDiscussionMinutes strategyDiscussionMinutes;
    private final AgencyInformationSummaries say;
    private final Agencies agencies;
    private final Clock clock;

    StrategyDiscussionController(
            ContactDesk contactDesk,
            StrategyDiscussionRecords strategyDiscussionRecords,
            StrategyDiscussionMinutes strategyDiscussionMinutes,
            AgencyInformationSummaries say,
            Agencies agencies,
            Clock clock) {
        this.contactDesk = contactDesk;
        this.strategyDiscussionRecords = strategyDiscussionRecords;
        this.strategyDiscussionMinutes = strategyDiscussionMinutes;
        this.say = say;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/meetings/minutes/{strategy}")
    Screen show(@PathVariable UUID id, @PathVariable UUID strategy, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened a strategy discussion",
                contact -> strategyDiscussionRecords
                        .find(id, strategy)
                        .<Screen>map(strategyDiscussion ->
                                page(contact, strategyDiscussion, minutesForms -> minutesForms, Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/meetings/minutes/{strategy}/participant")
    Screen seat(@PathVariable UUID id, @PathVariable UUID strategy, ParticipantForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return note(
                who,
                new Noted(id, strategy, version, "agency", minutesForms -> minutesForms.with(form)),
                (contact, found) -> answer(
                        form.check(agencies),
                        participant ->
                                strategyDiscussionMinutes.seat(who, contact, version, found.strategy(), participant)));
    }

    @PostMapping("/cases/{id}/meetings/minutes/{strategy}/action")
    Screen agree(@PathVariable UUID id, @PathVariable UUID strategy, AgreedActionForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return note(
                who,
                new Noted(id, strategy, version, "what", minutesForms -> minutesForms.with(form)),
                (contact, found) -> answer(
                        form.check(contact.receivedAt().atZone(Calendars.LONDON).toLocalDate()),
                        action -> strategyDiscussionMinutes.agree(who, contact, version, found.strategy(), action)));
    }

    @PostMapping("/cases/{id}/meetings/minutes/{strategy}/decision")
    Screen decide(@PathVariable UUID id, @PathVariable UUID strategy, DiscussionOutcomeForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return note(
                who,
                new Noted(id, strategy, version, "enquiry", minutesForms -> minutesForms.with(form)),
                (contact, found) -> answer(
                        form.check(
                                contact.receivedAt(),
                                clock.instant(),
                                !found.missing().isEmpty()),
                        decided -> strategyDiscussionMinutes.decide(who, contact, version, found, decided)));
    }

    @PostMapping("/cases/{id}/meetings/minutes/{strategy}/not-held")
    Screen notHeld(@PathVariable UUID id, @PathVariable UUID strategy, NotHeldForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return note(
                who,
                new Noted(id, strategy, version, "why", minutesForms -> minutesForms.with(form)),
                (contact, found) -> answer(
                        form.check(),
                        why -> strategyDiscussionMinutes.notHeld(who, contact, version, found.strategy(), why)));
    }

    /**
     * Something that is noted.
     *
     * @param field where a refusal is shown
     * @param typed puts what was typed back into its form
     */
    private record Noted(UUID contact, UUID strategy, int version, String field, UnaryOperator<MinutesForms> typed) {}

    /** What became of a form: it is to be mended, or it was tried. */
    private record Tried(Rejection snag, ActResult done) {}

    private static <T> Tried answer(Checked<T> checked, Function<T, ActResult> act) {
        return switch (checked) {
            case Bad<T>(var problems) -> new Tried(Rejection.of(problems), new ActResult.Stale());
            case Good<T>(var good) -> new Tried(Rejection.none(), act.apply(good));
        };
    }

    private Screen note(Actor.Person who, Noted noted, BiFunction<ContactRow, StrategyDiscussion, Tried> work) {
        return contactDesk.actOn(
                who,
                noted.contact(),
                contact -> strategyDiscussionRecords.find(noted.contact(), noted.strategy()),
                (contact, found) -> {
                    var tried = work.apply(contact, found);
                    return tried.snag().problems().isEmpty()
                            ? new ContactDesk.Answer.Did(
                                    tried.done(),
                                    "/cases/" + noted.contact() + "/meetings/minutes/" + noted.strategy(),
                                    attempt -> page(
                                            contact,
                                            found,
                                            noted.typed(),
                                            contactDesk.snag(contact, attempt, noted.field(), noted.version())))
                            : new ContactDesk.Answer.Show(page(contact, found, noted.typed(), tried.snag()));
                });
    }

    private StrategyDiscussionPage page(
            ContactRow contact,
            StrategyDiscussion strategyDiscussion,
            UnaryOperator<MinutesForms> typed,
            Rejection rejection) {
        var minutesForms = typed.apply(MinutesForms.empty(clock.instant()));
        var today = clock.instant().atZone(Calendars.LONDON).toLocalDate();
        return new StrategyDiscussionPage(
                contact, strategyDiscussion, say.about(contact), agencies, minutesForms, today, rejection);
    }
}
