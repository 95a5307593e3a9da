package org.breakwater.pathways.allegations.cases.agreement;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.lifecycle.AllegationDecisions;
import org.breakwater.pathways.allegations.lifecycle.AllegationsDesk;
import org.breakwater.pathways.allegations.records.AllegationsCases;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A second LADO agrees the outcome of an allegation. */
@Controller
@RequestMapping("/allegations/cases/{allegationCase}/agreement")
@For(Role.LADO)
class OutcomeAgreementController {

    private final AllegationsDesk desk;
    private final AllegationsCases cases;
    private final AllegationDecisions decisions;

    OutcomeAgreementController(AllegationsDesk desk, AllegationsCases cases, AllegationDecisions decisions) {
        this.desk = desk;
        this.cases = cases;
        this.decisions = decisions;
    }

    @GetMapping
    Screen ask(@PathVariable UUID allegationCase, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened the outcomes to agree",
                seen -> new OutcomeAgreementPage(
                        seen,
                        cases.find(allegationCase).orElseThrow(),
                        who.id(),
                        OutcomeAgreementForm.EMPTY,
                        Rejection.none()));
    }

    @PostMapping
    Screen agree(@PathVariable UUID allegationCase, OutcomeAgreementForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, allegationCase, seen -> cases.find(allegationCase), (seen, record) -> switch (form.check(
                record)) {
            case Bad(var problems) ->
                new Answer.Show(new OutcomeAgreementPage(seen, record, who.id(), form, Rejection.of(problems)));
            case Good(var row) ->
                new Answer.Did(
                        decisions.agree(who, seen, version, row),
                        seen.path(),
                        attempt -> new OutcomeAgreementPage(
                                seen, record, who.id(), form, desk.snag(seen, attempt, "allegation", version)));
        });
    }
}
