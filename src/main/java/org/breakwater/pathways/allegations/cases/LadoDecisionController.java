package org.breakwater.pathways.allegations.cases;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.cases.LadoDecisionPage.Act;
import org.breakwater.pathways.allegations.closing.ClosingSummaries;
import org.breakwater.pathways.allegations.lifecycle.AllegationDecisions;
import org.breakwater.pathways.allegations.lifecycle.AllegationStep;
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

/** What only a LADO decides: the threshold, outcomes, reviews, the conclusion, a reopening. */
@Controller
@RequestMapping(AllegationsCasesPage.ADDRESS)
@For(Role.LADO)
class LadoDecisionController {

    private final AllegationsDesk desk;
    private final AllegationsCases cases;
    private final AllegationDecisions decisions;
    private final ClosingSummaries summaries;

    LadoDecisionController(
            AllegationsDesk desk, AllegationsCases cases, AllegationDecisions decisions, ClosingSummaries summaries) {
        this.summaries = summaries;
        this.desk = desk;
        this.cases = cases;
        this.decisions = decisions;
    }

    @GetMapping("/{allegationCase}/consideration")
    Screen askConsideration(@PathVariable UUID allegationCase, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened the consideration of a referral",
                seen -> new ConsiderationPage(seen, wasConsidered(seen), ConsiderationForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/{allegationCase}/consideration")
    Screen consider(@PathVariable UUID allegationCase, ConsiderationForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, allegationCase, Optional::of, (seen, same) -> switch (form.check()) {
            case Bad(var problems) ->
                new Answer.Show(new ConsiderationPage(seen, wasConsidered(seen), form, Rejection.of(problems)));
            case Good(var consideration) ->
                new Answer.Did(
                        form.revises()
                                ? decisions.revise(who, seen, version, consideration)
                                : decisions.consider(who, seen, version, consideration),
                        seen.path(),
                        attempt -> new ConsiderationPage(
                                seen, wasConsidered(seen), form, desk.snag(seen, attempt, "way", version)));
        });
    }

    /** Its threshold was decided, so that another decision revises it. */
    private static boolean wasConsidered(PathwayCase<AllegationStep> seen) {
        return !seen.isClosed() && seen.step() != AllegationStep.REFERRED;
    }

    @GetMapping("/{allegationCase}/outcome")
    Screen askOutcome(@PathVariable UUID allegationCase, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened the outcome of an allegation",
                seen -> new OutcomePage(
                        seen, cases.find(allegationCase).orElseThrow(), OutcomeForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/{allegationCase}/outcome")
    Screen decideOutcome(@PathVariable UUID allegationCase, OutcomeForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, allegationCase, seen -> cases.find(allegationCase), (seen, record) -> switch (form.check(
                record)) {
            case Bad(var problems) -> new Answer.Show(new OutcomePage(seen, record, form, Rejection.of(problems)));
            case Good(var decided) ->
                new Answer.Did(
                        decisions.decideOutcome(
                                who, seen, version, decided.allegation(), decided.outcome(), decided.reasons()),
                        seen.path(),
                        attempt -> new OutcomePage(seen, record, form, desk.snag(seen, attempt, "outcome", version)));
        });
    }

    @GetMapping("/{allegationCase}/review")
    Screen askReview(@PathVariable UUID allegationCase, Actor.Person who) {
        return ask(allegationCase, Act.REVIEW, who);
    }

    @PostMapping("/{allegationCase}/review")
    Screen review(@PathVariable UUID allegationCase, LadoDecisionForm form, Actor.Person who) {
        return act(allegationCase, Act.REVIEW, form, who, decisions::review);
    }

    @GetMapping("/{allegationCase}/conclusion")
    Screen askConclusion(@PathVariable UUID allegationCase, Actor.Person who) {
        return ask(allegationCase, Act.CONCLUSION, who);
    }

    @PostMapping("/{allegationCase}/conclusion")
    Screen conclude(@PathVariable UUID allegationCase, LadoDecisionForm form, Actor.Person who) {
        return act(allegationCase, Act.CONCLUSION, form, who, decisions::conclude);
    }

    @GetMapping("/{allegationCase}/reopening")
    Screen askReopening(@PathVariable UUID allegationCase, Actor.Person who) {
        return ask(allegationCase, Act.REOPENING, who);
    }

    @PostMapping("/{allegationCase}/reopening")
    Screen reopen(@PathVariable UUID allegationCase, LadoDecisionForm form, Actor.Person who) {
        return act(allegationCase, Act.REOPENING, form, who, decisions::reopen);
    }

    private interface InWords {
        ActResult act(Actor.Person by, PathwayCase<AllegationStep> seen, int version, String words);
    }

    private Screen ask(UUID allegationCase, Act act, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened a decision of the LADO",
                seen -> new LadoDecisionPage(
                        seen,
                        cases.find(allegationCase).orElseThrow(),
                        summaries.of(allegationCase),
                        act,
                        LadoDecisionForm.EMPTY,
                        Rejection.none()));
    }

    private Screen act(UUID allegationCase, Act act, LadoDecisionForm form, Actor.Person who, InWords decision) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, allegationCase, seen -> cases.find(allegationCase), (seen, record) -> switch (form.check(
                act)) {
            case Bad(var problems) ->
                new Answer.Show(new LadoDecisionPage(
                        seen, record, summaries.of(allegationCase), act, form, Rejection.of(problems)));
            case Good(var words) ->
                new Answer.Did(
                        decision.act(who, seen, version, words),
                        seen.path(),
                        attempt -> new LadoDecisionPage(
                                seen,
                                record,
                                summaries.of(allegationCase),
                                act,
                                form,
                                desk.snag(seen, attempt, "words", version)));
        });
    }
}
