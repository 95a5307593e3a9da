package org.breakwater.pathways.missing.corrections;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
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

/** The coordinator corrects what was recorded wrongly of an episode. */
@Controller
@RequestMapping("/missing/corrections/{episode}")
@For(Role.MISSING_COORDINATOR)
class EpisodeCorrectionsController {

    private final EpisodeDesk desk;
    private final EpisodeRecords records;
    private final EpisodeCorrections corrections;

    EpisodeCorrectionsController(EpisodeDesk desk, EpisodeRecords records, EpisodeCorrections corrections) {
        this.desk = desk;
        this.records = records;
        this.corrections = corrections;
    }

    @GetMapping
    Screen ask(@PathVariable UUID episode, Actor.Person who) {
        return desk.show(who, episode, "opened the correction of an episode", seen -> {
            var record = records.find(episode).orElseThrow();
            return new EpisodeCorrectionPage(seen, record, EpisodeCorrectionForm.of(record.now()), Rejection.none());
        });
    }

    @PostMapping
    Screen correct(@PathVariable UUID episode, EpisodeCorrectionForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, episode, seen -> records.find(episode), (seen, record) -> switch (form.check(
                record, desk.now())) {
            case Bad(var problems) ->
                new Answer.Show(new EpisodeCorrectionPage(seen, record, form, Rejection.of(problems)));
            case Good(var correction) ->
                new Answer.Did(
                        corrections.correct(who, seen, version, record.now(), correction),
                        seen.path(),
                        attempt -> new EpisodeCorrectionPage(
                                seen, record, form, desk.snag(seen, attempt, "why", version)));
        });
    }
}
