package org.breakwater.casework.family.matches;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.history.previous.PreviousContactRecords;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.People;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisions;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who in other records may be a person of this case; several matches are confirmed or dismissed at once. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class MatchesController {

    private final CaseDesk caseDesk;
    private final People people;
    private final MatchDecisions matchDecisions;
    private final PreviousContactRecords previousContactRecords;
    private final CheckedMatches checked;

    MatchesController(
            CaseDesk caseDesk,
            People people,
            MatchDecisions matchDecisions,
            PreviousContactRecords previousContactRecords,
            CheckedMatches checked) {
        this.caseDesk = caseDesk;
        this.people = people;
        this.matchDecisions = matchDecisions;
        this.previousContactRecords = previousContactRecords;
        this.checked = checked;
    }

    @GetMapping("/cases/{id}/family/matches")
    Screen look(@PathVariable UUID id, @RequestParam(defaultValue = "1") String page, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "checked for matches",
                theCase -> page(who, theCase, new MatchesForm(List.of(), "", "", page), Rejection.none()));
    }

    /** Each is saved by itself: what a colleague has recorded meanwhile is named, and the others are kept. */
    @PostMapping("/cases/{id}/family/matches")
    Screen check(@PathVariable UUID id, MatchesForm form, Actor.Person who) {
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> switch (form.check()) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(who, theCase, form, Rejection.of(problems)));
            case Good(var answers) -> {
                var left = checked.checkEach(who, id, answers.pairs(), answers.answer(), answers.why());
                yield left.isEmpty()
                        ? new CaseDesk.Answer.Did(
                                new ActResult.Yes(),
                                "/cases/" + id + "/family/matches",
                                attempt -> page(who, theCase, form, Rejection.none()))
                        : new CaseDesk.Answer.Show(again(who, theCase, form, answers, left));
            }
        });
    }

    private MatchesPage again(
            Actor.Person who,
            Case theCase,
            MatchesForm form,
            MatchesForm.Answers answers,
            List<CheckedMatches.Left> left) {
        var ticked = left.stream()
                .map(one -> one.pair().ours() + "/" + one.pair().theirs())
                .toList();
        var kept = new MatchesForm(ticked, form.answer(), form.why(), form.page());
        return page(
                who,
                theCase,
                kept,
                Rejection.of(
                        "pairs", CheckedMatches.inWords(left, answers.pairs().size())));
    }

    private MatchesPage page(Actor.Person who, Case theCase, MatchesForm form, Rejection rejection) {
        var alike = people.alike(theCase.id());
        return new MatchesPage(
                theCase,
                who,
                people.of(theCase.id()),
                alike,
                previousContactRecords.line(alike.stream()
                        .map(MatchCandidateRow::recordId)
                        .distinct()
                        .toList()),
                matchDecisions.of(theCase.id()),
                form,
                rejection);
    }
}
