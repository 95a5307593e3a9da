package org.breakwater.pathways.missingeducation.cases;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missingeducation.lifecycle.EducationCases;
import org.breakwater.pathways.missingeducation.lifecycle.EducationDesk;
import org.breakwater.pathways.missingeducation.records.EducationAct;
import org.breakwater.pathways.missingeducation.records.EducationRecord;
import org.breakwater.pathways.missingeducation.records.EducationRecords;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the council decides: joint reasonable efforts, where the child is, and the end of the case. */
@Controller
@RequestMapping("/missing-education/cases/{educationCase}")
@For({Role.CME_OFFICER, Role.CME_MANAGER})
class EducationDecisionsController {

    private final EducationDesk desk;
    private final EducationCases cases;
    private final EducationRecords records;

    EducationDecisionsController(EducationDesk desk, EducationCases cases, EducationRecords records) {
        this.desk = desk;
        this.cases = cases;
        this.records = records;
    }

    @GetMapping("/efforts")
    Screen askEfforts(@PathVariable UUID educationCase, Actor.Person who) {
        return desk.show(
                who,
                educationCase,
                "opened the joint reasonable efforts for a pupil",
                seen -> new EffortsPage(seen, recordOf(educationCase), EffortsForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/efforts")
    Screen confirm(@PathVariable UUID educationCase, EffortsForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(
                who, educationCase, seen -> records.find(educationCase), (seen, record) -> switch (form.check()) {
                    case Bad(var problems) ->
                        new Answer.Show(new EffortsPage(seen, record, form, Rejection.of(problems)));
                    case Good(var efforts) ->
                        new Answer.Did(
                                cases.confirm(who, seen, version, efforts),
                                seen.path(),
                                attempt -> new EffortsPage(
                                        seen, record, form, desk.snag(seen, attempt, "ground", version)));
                });
    }

    @GetMapping("/{educationAct}")
    Screen ask(@PathVariable UUID educationCase, @PathVariable String educationAct, Actor.Person who) {
        return EducationAct.ofPath(educationAct)
                .map(act -> desk.show(
                        who,
                        educationCase,
                        "opened a decision about a child missing education",
                        seen -> new EducationDecisionPage(seen, act, EducationDecisionForm.EMPTY, Rejection.none())))
                .orElse(FailedRequest.NOT_FOUND);
    }

    @PostMapping("/{educationAct}")
    Screen decide(
            @PathVariable UUID educationCase,
            @PathVariable String educationAct,
            EducationDecisionForm form,
            Actor.Person who) {
        return EducationAct.ofPath(educationAct)
                .map(act -> decided(educationCase, act, form, who))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private EducationRecord recordOf(UUID educationCase) {
        return records.find(educationCase).orElseThrow();
    }

    private Screen decided(UUID educationCase, EducationAct act, EducationDecisionForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, educationCase, Optional::of, (seen, same) -> switch (form.check(act, desk.today())) {
            case Bad(var problems) ->
                new Answer.Show(new EducationDecisionPage(seen, act, form, Rejection.of(problems)));
            case Good(var decision) ->
                new Answer.Did(
                        cases.decide(who, seen, version, act, decision),
                        seen.path(),
                        attempt ->
                                new EducationDecisionPage(seen, act, form, desk.snag(seen, attempt, "words", version)));
        });
    }
}
