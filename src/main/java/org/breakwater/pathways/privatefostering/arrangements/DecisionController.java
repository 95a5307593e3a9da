package org.breakwater.pathways.privatefostering.arrangements;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementDecisions;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementDesk;
import org.breakwater.pathways.privatefostering.lifecycle.Arrangements;
import org.breakwater.pathways.privatefostering.records.ArrangementRecords;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What only the manager does: decide, and reopen. */
@Controller
@RequestMapping(ArrangementsPage.ADDRESS)
@For(Role.PRIVATE_FOSTERING_MANAGER)
class DecisionController {

    private final ArrangementDesk desk;
    private final ArrangementRecords records;
    private final ArrangementDecisions arrangementDecisions;
    private final Arrangements arrangements;

    DecisionController(
            ArrangementDesk desk,
            ArrangementRecords records,
            ArrangementDecisions arrangementDecisions,
            Arrangements arrangements) {
        this.desk = desk;
        this.records = records;
        this.arrangementDecisions = arrangementDecisions;
        this.arrangements = arrangements;
    }

    @GetMapping("/{arrangement}/decision")
    Screen askDecision(@PathVariable UUID arrangement, Actor.Person who) {
        return desk.show(
                who,
                arrangement,
                "opened the decision about an arrangement",
                seen -> new DecisionPage(
                        seen, records.find(arrangement).orElseThrow(), DecisionForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/{arrangement}/decision")
    Screen decide(@PathVariable UUID arrangement, DecisionForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, arrangement, seen -> records.find(arrangement), (seen, record) -> switch (form.check(
                desk.today())) {
            case Bad(var problems) -> new Answer.Show(new DecisionPage(seen, record, form, Rejection.of(problems)));
            case Good(var decision) ->
                new Answer.Did(
                        arrangementDecisions.decide(who, seen, version, decision),
                        seen.path(),
                        attempt -> new DecisionPage(seen, record, form, desk.snag(seen, attempt, "outcome", version)));
        });
    }

    @GetMapping("/{arrangement}/reopening")
    Screen askReopening(@PathVariable UUID arrangement, Actor.Person who) {
        return desk.show(
                who,
                arrangement,
                "opened the reopening of an arrangement",
                seen -> new ReopeningPage(seen, ReopeningForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/{arrangement}/reopening")
    Screen reopen(@PathVariable UUID arrangement, ReopeningForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, arrangement, seen -> records.find(arrangement), (seen, record) -> switch (form.check()) {
            case Bad(var problems) -> new Answer.Show(new ReopeningPage(seen, form, Rejection.of(problems)));
            case Good(var done) ->
                new Answer.Did(
                        arrangements.reopen(who, seen, version, done.lives(), done.words()),
                        seen.path(),
                        attempt -> new ReopeningPage(seen, form, desk.snag(seen, attempt, "words", version)));
        });
    }
}
