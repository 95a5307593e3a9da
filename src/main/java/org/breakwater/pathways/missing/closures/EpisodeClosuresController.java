package org.breakwater.pathways.missing.closures;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missing.lifecycle.EpisodeDesk;
import org.breakwater.pathways.missing.lifecycle.EpisodePatterns;
import org.breakwater.pathways.missing.lifecycle.Episodes;
import org.breakwater.pathways.missing.records.EpisodeRecord;
import org.breakwater.pathways.missing.records.EpisodeRecords;
import org.breakwater.pathways.missing.referrals.EpisodeReferrals;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What only the coordinator does once the result of the interview is recorded: close, and reopen. */
@Controller
@RequestMapping("/missing/closures/{episode}")
@For(Role.MISSING_COORDINATOR)
class EpisodeClosuresController {

    private final EpisodeDesk desk;
    private final EpisodeRecords records;
    private final Episodes episodes;
    private final EpisodeReferrals referrals;

    EpisodeClosuresController(EpisodeDesk desk, EpisodeRecords records, Episodes episodes, EpisodeReferrals referrals) {
        this.desk = desk;
        this.records = records;
        this.episodes = episodes;
        this.referrals = referrals;
    }

    @GetMapping
    Screen ask(@PathVariable UUID episode, Actor.Person who) {
        return desk.show(
                who,
                episode,
                "viewed the closure of an episode",
                seen -> page(seen, records.find(episode).orElseThrow(), EpisodeClosureForm.EMPTY, Rejection.none()));
    }

    @PostMapping
    Screen close(@PathVariable UUID episode, EpisodeClosureForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, episode, seen -> records.find(episode), (seen, record) -> switch (form.check(
                !asking(record).isEmpty())) {
            case Bad(var problems) -> new Answer.Show(page(seen, record, form, Rejection.of(problems)));
            case Good(var done) ->
                new Answer.Did(
                        episodes.close(who, seen, version, done.outcomes(), done.changed(), done.meeting()),
                        seen.path(),
                        attempt -> page(seen, record, form, desk.snag(seen, attempt, "outcome", version)));
        });
    }

    private EpisodeClosurePage page(Case seen, EpisodeRecord record, EpisodeClosureForm form, Rejection snag) {
        return new EpisodeClosurePage(
                seen, asking(record), record.lacksThePreventionInterview(), referrals.of(seen.id()), form, snag);
    }

    @GetMapping("/reopening")
    Screen askReopening(@PathVariable UUID episode, Actor.Person who) {
        return desk.show(
                who,
                episode,
                "opened the reopening of an episode",
                seen -> reopening(seen, EpisodeReopeningForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/reopening")
    Screen reopen(@PathVariable UUID episode, EpisodeReopeningForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, episode, seen -> records.find(episode), (seen, record) -> switch (form.check()) {
            case Bad(var problems) -> new Answer.Show(reopening(seen, form, Rejection.of(problems)));
            case Good(var why) ->
                new Answer.Did(
                        episodes.reopen(who, seen, version, why),
                        seen.path(),
                        attempt -> reopening(seen, form, desk.snag(seen, attempt, "words", version)));
        });
    }

    private EpisodeReopeningPage reopening(Case seen, EpisodeReopeningForm form, Rejection snag) {
        return new EpisodeReopeningPage(seen, records.death(seen.id()).isPresent(), form, snag);
    }

    private List<String> asking(EpisodeRecord record) {
        return EpisodePatterns.asking(record, desk.now());
    }
}
