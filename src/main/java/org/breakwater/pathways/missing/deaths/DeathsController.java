package org.breakwater.pathways.missing.deaths;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missing.lifecycle.EpisodeDeaths;
import org.breakwater.pathways.missing.lifecycle.EpisodeDesk;
import org.breakwater.pathways.missing.records.EpisodeRecords;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The coordinator records that a missing child was found dead, and when the death was notified. */
@Controller
@RequestMapping("/missing/deaths/{episode}")
@For(Role.MISSING_COORDINATOR)
class DeathsController {

    private final EpisodeDesk desk;
    private final EpisodeRecords records;
    private final EpisodeDeaths deaths;

    DeathsController(EpisodeDesk desk, EpisodeRecords records, EpisodeDeaths deaths) {
        this.desk = desk;
        this.records = records;
        this.deaths = deaths;
    }

    @GetMapping
    Screen ask(@PathVariable UUID episode, Actor.Person who) {
        return desk.show(
                who,
                episode,
                "opened the record of a death",
                seen -> new DeathPage(seen, DeathForm.EMPTY, Rejection.none()));
    }

    @PostMapping
    Screen record(@PathVariable UUID episode, DeathForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, episode, seen -> records.find(episode), (seen, record) -> switch (form.check(
                record.now().missingSince(), desk.now())) {
            case Bad(var problems) -> new Answer.Show(new DeathPage(seen, form, Rejection.of(problems)));
            case Good(var death) ->
                new Answer.Did(
                        deaths.record(who, seen, version, death),
                        seen.path(),
                        attempt -> new DeathPage(seen, form, desk.snag(seen, attempt, "foundOn", version)));
        });
    }

    @GetMapping("/notification")
    Screen askNotification(@PathVariable UUID episode, Actor.Person who) {
        return desk.show(
                who,
                episode,
                "opened the child death notification",
                seen -> new DeathNotificationPage(seen, DeathNotificationForm.EMPTY, Rejection.none()));
    }

    /** Of an episode without a death there is nothing to notify. */
    @PostMapping("/notification")
    Screen notified(@PathVariable UUID episode, DeathNotificationForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, episode, seen -> records.death(episode), (seen, death) -> switch (form.check(
                desk.now())) {
            case Bad(var problems) -> new Answer.Show(new DeathNotificationPage(seen, form, Rejection.of(problems)));
            case Good(var on) ->
                new Answer.Did(
                        deaths.notified(who, seen, version, on),
                        seen.path(),
                        attempt ->
                                new DeathNotificationPage(seen, form, desk.snag(seen, attempt, "notifiedOn", version)));
        });
    }
}
