package org.breakwater.mash.desk.asks;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.Agencies;
import org.breakwater.access.AgencyReaders;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.Asked;
import org.breakwater.mash.model.Asking;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.RequestDeadlines;
import org.breakwater.mash.model.WhoTold;
import org.breakwater.time.Calendars;
import org.breakwater.web.Checked;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk asks agencies with one press. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class AskController {

    private final Desk desk;
    private final Asking asking;
    private final WhatAgenciesSay say;
    private final WhoTold whoTold;
    private final Agencies agencies;
    private final AgencyReaders readers;
    private final RequestDeadlines deadlines;
    private final Clock clock;

    AskController(
            Desk desk,
            Asking asking,
            WhatAgenciesSay say,
            WhoTold whoTold,
            Agencies agencies,
            AgencyReaders readers,
            RequestDeadlines deadlines,
            Clock clock) {
        this.desk = desk;
        this.asking = asking;
        this.say = say;
        this.whoTold = whoTold;
        this.agencies = agencies;
        this.readers = readers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/desk/asks/{id}")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return desk.show(who, id, "opened agency information", contact -> {
            var those = asking.whatTheyRead(id);
            return page(contact, those, AskForm.about(contact.version(), those), Snag.none());
        });
    }

    @PostMapping("/desk/asks/{id}")
    Screen ask(@PathVariable UUID id, AskForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, Optional::of, (contact, same) -> {
            var those = asking.whatTheyRead(id);
            return switch (check(form, id, those)) {
                case Bad<Asked>(var problems) -> new Desk.Answer.Show(page(contact, those, form, Snag.of(problems)));
                case Good<Asked>(var asked) ->
                    new Desk.Answer.Did(
                            asking.ask(who, contact, version, asked),
                            "/desk/asks/" + id,
                            attempt -> page(
                                    contact,
                                    those,
                                    form.at(contact.version()),
                                    desk.snag(contact, attempt, "agencies", version)));
            };
        });
    }

    private Checked<Asked> check(AskForm form, UUID contact, Map<UUID, String> those) {
        return form.check(
                agencies,
                those,
                clock.instant().atZone(Calendars.LONDON).toLocalDate(),
                whoTold.isGivenAwayBy(contact));
    }

    private AskPage page(ContactRow contact, Map<UUID, String> those, AskForm form, Snag snag) {
        return new AskPage(
                contact,
                say.about(contact.id()),
                agencies.toAsk(),
                readers.of(contact.id()),
                those,
                clock.instant().atZone(Calendars.LONDON).toLocalDate(),
                deadlines.now(contact),
                form,
                snag);
    }
}
