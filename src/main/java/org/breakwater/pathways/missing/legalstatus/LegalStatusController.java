package org.breakwater.pathways.missing.legalstatus;

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

/** The coordinator records the legal status of a missing child, and who the social worker is. */
@Controller
@RequestMapping("/missing/legal-status/{episode}")
@For(Role.MISSING_COORDINATOR)
class LegalStatusController {

    private final EpisodeDesk desk;
    private final EpisodeRecords records;
    private final EpisodeReports reports;

    LegalStatusController(EpisodeDesk desk, EpisodeRecords records, EpisodeReports reports) {
        this.desk = desk;
        this.records = records;
        this.reports = reports;
    }

    @GetMapping
    Screen ask(@PathVariable UUID episode, Actor.Person who) {
        return desk.show(who, episode, "opened the legal status of a missing child", seen -> {
            var now = records.find(episode).orElseThrow().now();
            return new LegalStatusPage(seen, LegalStatusForm.of(now), Rejection.none());
        });
    }

    @PostMapping
    Screen change(@PathVariable UUID episode, LegalStatusForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, episode, seen -> records.find(episode), (seen, record) -> switch (form.check()) {
            case Bad(var problems) -> new Answer.Show(new LegalStatusPage(seen, form, Rejection.of(problems)));
            case Good(var status) ->
                new Answer.Did(
                        reports.change(who, seen, version, status),
                        seen.path(),
                        attempt -> new LegalStatusPage(seen, form, desk.snag(seen, attempt, "lookedAfter", version)));
        });
    }
}
