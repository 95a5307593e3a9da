package org.breakwater.pathways.missingeducation.cases.roll;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missingeducation.lifecycle.EducationCases;
import org.breakwater.pathways.missingeducation.lifecycle.EducationDesk;
import org.breakwater.pathways.missingeducation.records.EducationRecords;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The CME team records whether the pupil is on roll. */
@Controller
@RequestMapping("/missing-education/cases/{educationCase}/roll")
@For({Role.CME_OFFICER, Role.CME_MANAGER})
class RollController {

    private final EducationDesk desk;
    private final EducationRecords records;
    private final EducationCases education;

    RollController(EducationDesk desk, EducationRecords records, EducationCases education) {
        this.desk = desk;
        this.records = records;
        this.education = education;
    }

    @GetMapping
    Screen ask(@PathVariable UUID educationCase, Actor.Person who) {
        return desk.show(
                who,
                educationCase,
                "opened the roll status of a pupil",
                seen -> new RollPage(
                        seen, records.find(educationCase).orElseThrow(), RollForm.EMPTY, Rejection.none()));
    }

    @PostMapping
    Screen record(@PathVariable UUID educationCase, RollForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        var today = desk.today();
        return desk.actOn(who, educationCase, seen -> records.find(educationCase), (seen, record) -> switch (form.check(
                today)) {
            case Bad(var problems) -> new Answer.Show(new RollPage(seen, record, form, Rejection.of(problems)));
            case Good(var roll) ->
                new Answer.Did(
                        education.record(who, seen, version, roll),
                        seen.path(),
                        attempt -> new RollPage(seen, record, form, desk.snag(seen, attempt, "roll", version)));
        });
    }
}
