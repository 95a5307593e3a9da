package org.breakwater.pathways.missing.located;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missing.lifecycle.EpisodeDesk;
import org.breakwater.pathways.missing.lifecycle.Episodes;
import org.breakwater.pathways.missing.records.EpisodeRecords;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The coordinator records where a child is who has not returned. */
@Controller
@RequestMapping("/missing/located/{episode}")
@For(Role.MISSING_COORDINATOR)
class LocatedController {

    private final EpisodeDesk desk;
    private final EpisodeRecords records;
    private final Episodes episodes;

    LocatedController(EpisodeDesk desk, EpisodeRecords records, Episodes episodes) {
        this.desk = desk;
        this.records = records;
        this.episodes = episodes;
    }

    @GetMapping
    Screen ask(@PathVariable UUID episode, Actor.Person who) {
        return desk.show(
                who,
                episode,
                "opened where a missing child is",
                seen -> new LocatedPage(seen, LocatedForm.EMPTY, Rejection.none()));
    }

    @PostMapping
    Screen locate(@PathVariable UUID episode, LocatedForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, episode, seen -> records.find(episode), (seen, record) -> switch (form.check(
                record.now().missingSince(), desk.now())) {
            case Bad(var problems) -> new Answer.Show(new LocatedPage(seen, form, Rejection.of(problems)));
            case Good(var located) ->
                new Answer.Did(
                        episodes.locate(who, seen, version, located),
                        seen.path(),
                        attempt -> new LocatedPage(seen, form, desk.snag(seen, attempt, "locatedOn", version)));
        });
    }
}
