package org.breakwater.pathways.missing.episodes;

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

/** What becomes known of an episode: the police’s level of risk, the return, and updates. */
@Controller
@RequestMapping(EpisodesPage.ADDRESS)
@For(Role.MISSING_COORDINATOR)
class EpisodeUpdatesController {

    private final EpisodeDesk desk;
    private final EpisodeRecords records;
    private final Episodes episodes;

    EpisodeUpdatesController(EpisodeDesk desk, EpisodeRecords records, Episodes episodes) {
        this.desk = desk;
        this.records = records;
        this.episodes = episodes;
    }

    @GetMapping("/{episode}/grading")
    Screen askGrading(@PathVariable UUID episode, Actor.Person who) {
        return desk.show(
                who,
                episode,
                "opened the police risk level of an episode",
                seen -> new GradingPage(seen, GradingForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/{episode}/grading")
    Screen grade(@PathVariable UUID episode, GradingForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, episode, seen -> records.find(episode), (seen, record) -> switch (form.check(
                desk.now())) {
            case Bad(var problems) -> new Answer.Show(new GradingPage(seen, form, Rejection.of(problems)));
            case Good(var grading) ->
                new Answer.Did(
                        episodes.grade(who, seen, version, grading),
                        seen.path(),
                        attempt -> new GradingPage(seen, form, desk.snag(seen, attempt, "level", version)));
        });
    }

    @GetMapping("/{episode}/found")
    Screen askFound(@PathVariable UUID episode, Actor.Person who) {
        return desk.show(
                who,
                episode,
                "opened the return of a child",
                seen -> new FoundPage(seen, FoundForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/{episode}/found")
    Screen find(@PathVariable UUID episode, FoundForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, episode, seen -> records.find(episode), (seen, record) -> switch (form.check(
                record.now().missingSince(), desk.now())) {
            case Bad(var problems) -> new Answer.Show(new FoundPage(seen, form, Rejection.of(problems)));
            case Good(var found) ->
                new Answer.Did(
                        episodes.find(who, seen, version, found),
                        seen.path(),
                        attempt -> new FoundPage(seen, form, desk.snag(seen, attempt, "foundOn", version)));
        });
    }

    @For({Role.MISSING_COORDINATOR, Role.RETURN_INTERVIEWER})
    @GetMapping("/{episode}/update")
    Screen askUpdate(@PathVariable UUID episode, Actor.Person who) {
        return desk.show(
                who,
                episode,
                "opened an update of an episode",
                seen -> new EpisodeUpdatePage(seen, coordinates(who), EpisodeUpdateForm.EMPTY, Rejection.none()));
    }

    @For({Role.MISSING_COORDINATOR, Role.RETURN_INTERVIEWER})
    @PostMapping("/{episode}/update")
    Screen update(@PathVariable UUID episode, EpisodeUpdateForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, episode, seen -> records.find(episode), (seen, record) -> switch (form.check(
                desk.now())) {
            case Bad(var problems) ->
                new Answer.Show(new EpisodeUpdatePage(seen, coordinates(who), form, Rejection.of(problems)));
            case Good(var done) ->
                new Answer.Did(
                        episodes.update(who, seen, version, done),
                        seen.path(),
                        attempt -> new EpisodeUpdatePage(
                                seen, coordinates(who), form, desk.snag(seen, attempt, "update", version)));
        });
    }

    private static boolean coordinates(Actor.Person who) {
        return who.role() == Role.MISSING_COORDINATOR;
    }
}
