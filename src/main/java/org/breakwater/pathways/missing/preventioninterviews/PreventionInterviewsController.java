package org.breakwater.pathways.missing.preventioninterviews;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missing.lifecycle.EpisodeDesk;
import org.breakwater.pathways.missing.lifecycle.EpisodeReports;
import org.breakwater.pathways.missing.records.EpisodeRecords;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The coordinator or the interviewer records the prevention interview by the police. */
@Controller
@RequestMapping("/missing/prevention-interviews/{episode}")
@For({Role.MISSING_COORDINATOR, Role.RETURN_INTERVIEWER})
class PreventionInterviewsController {

    private final EpisodeDesk desk;
    private final EpisodeRecords records;
    private final EpisodeReports reports;

    PreventionInterviewsController(EpisodeDesk desk, EpisodeRecords records, EpisodeReports reports) {
        this.desk = desk;
        this.records = records;
        this.reports = reports;
    }

    @GetMapping
    Screen ask(@PathVariable UUID episode, Actor.Person who) {
        return desk.show(
                who,
                episode,
                "opened the prevention interview of the police",
                seen -> new PreventionInterviewPage(seen, PreventionInterviewForm.EMPTY, Rejection.none()));
    }

    @PostMapping
    Screen record(@PathVariable UUID episode, PreventionInterviewForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, episode, seen -> records.find(episode), (seen, now) -> switch (form.check(
                now.now().missingSince(), desk.now())) {
            case Bad(var problems) -> new Answer.Show(new PreventionInterviewPage(seen, form, Rejection.of(problems)));
            case Good(var interview) ->
                new Answer.Did(
                        reports.record(who, seen, version, interview),
                        seen.path(),
                        attempt -> new PreventionInterviewPage(seen, form, desk.snag(seen, attempt, "held", version)));
        });
    }
}
