package org.breakwater.mash.desk.strategy;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.breakwater.access.Actor;
import org.breakwater.access.Agencies;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.desk.asks.WhatAgenciesSay;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Discussing;
import org.breakwater.mash.model.Discussion;
import org.breakwater.mash.model.Discussions;
import org.breakwater.mash.model.Done;
import org.breakwater.time.Calendars;
import org.breakwater.web.Checked;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One strategy discussion is noted down: who took part, what was agreed, what was decided. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class DiscussionController {

    private final Desk desk;
    private final Discussions discussions;
    private final Discussing discussing;
    private final WhatAgenciesSay say;
    private final Agencies agencies;
    private final Clock clock;

    DiscussionController(
            Desk desk,
            Discussions discussions,
            Discussing discussing,
            WhatAgenciesSay say,
            Agencies agencies,
            Clock clock) {
        this.desk = desk;
        this.discussions = discussions;
        this.discussing = discussing;
        this.say = say;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/desk/strategy/{id}/{strategy}")
    Screen show(@PathVariable UUID id, @PathVariable UUID strategy, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened a strategy discussion",
                contact -> discussions
                        .find(id, strategy)
                        .<Screen>map(discussion -> page(contact, discussion, minutes -> minutes, Snag.none()))
                        .orElse(Mishap.NOT_FOUND));
    }

    @PostMapping("/desk/strategy/{id}/{strategy}/seat")
    Screen seat(@PathVariable UUID id, @PathVariable UUID strategy, SeatForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return note(
                who,
                new Noted(id, strategy, version, "agency", minutes -> minutes.with(form)),
                (contact, found) -> answer(
                        form.check(agencies), seat -> discussing.seat(who, contact, version, found.strategy(), seat)));
    }

    @PostMapping("/desk/strategy/{id}/{strategy}/action")
    Screen agree(@PathVariable UUID id, @PathVariable UUID strategy, ActionForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return note(
                who,
                new Noted(id, strategy, version, "what", minutes -> minutes.with(form)),
                (contact, found) -> answer(
                        form.check(contact.receivedAt().atZone(Calendars.LONDON).toLocalDate()),
                        action -> discussing.agree(who, contact, version, found.strategy(), action)));
    }

    @PostMapping("/desk/strategy/{id}/{strategy}/decision")
    Screen decide(@PathVariable UUID id, @PathVariable UUID strategy, DecideForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return note(
                who,
                new Noted(id, strategy, version, "enquiry", minutes -> minutes.with(form)),
                (contact, found) -> answer(
                        form.check(
                                contact.receivedAt(),
                                clock.instant(),
                                !found.missing().isEmpty()),
                        decided -> discussing.decide(who, contact, version, found, decided)));
    }

    @PostMapping("/desk/strategy/{id}/{strategy}/not-held")
    Screen notHeld(@PathVariable UUID id, @PathVariable UUID strategy, WhyForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return note(
                who,
                new Noted(id, strategy, version, "why", minutes -> minutes.with(form)),
                (contact, found) ->
                        answer(form.check(), why -> discussing.notHeld(who, contact, version, found.strategy(), why)));
    }

    /**
     * Something that is noted.
     *
     * @param field where a refusal is shown
     * @param typed puts what was typed back into its form
     */
    private record Noted(UUID contact, UUID strategy, int version, String field, UnaryOperator<Minutes> typed) {}

    /** What became of a form: it is to be mended, or it was tried. */
    private record Tried(Snag snag, Done done) {}

    private static <T> Tried answer(Checked<T> checked, Function<T, Done> act) {
        return switch (checked) {
            case Bad<T>(var problems) -> new Tried(Snag.of(problems), new Done.Stale());
            case Good<T>(var good) -> new Tried(Snag.none(), act.apply(good));
        };
    }

    private Screen note(Actor.Person who, Noted noted, BiFunction<ContactRow, Discussion, Tried> work) {
        return desk.actOn(
                who,
                noted.contact(),
                contact -> discussions.find(noted.contact(), noted.strategy()),
                (contact, found) -> {
                    var tried = work.apply(contact, found);
                    return tried.snag().problems().isEmpty()
                            ? new Desk.Answer.Did(
                                    tried.done(),
                                    "/desk/strategy/" + noted.contact() + "/" + noted.strategy(),
                                    attempt -> page(
                                            contact,
                                            found,
                                            noted.typed(),
                                            desk.snag(contact, attempt, noted.field(), noted.version())))
                            : new Desk.Answer.Show(page(contact, found, noted.typed(), tried.snag()));
                });
    }

    private DiscussionPage page(ContactRow contact, Discussion discussion, UnaryOperator<Minutes> typed, Snag snag) {
        var minutes = typed.apply(Minutes.empty(clock.instant()));
        var today = clock.instant().atZone(Calendars.LONDON).toLocalDate();
        return new DiscussionPage(contact, discussion, say.about(contact.id()), agencies, minutes, today, snag);
    }
}
