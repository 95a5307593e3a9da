package org.breakwater.casework.family.matches;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.People;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisionRow;
import org.breakwater.people.matching.MatchDecisions;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Someone says that two people are the same, someone else confirms it, and it can be withdrawn with a reason. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
@RequestMapping("/cases/{id}/family/matches/{ours}/{theirs}")
class MatchController {

    private final CaseDesk caseDesk;
    private final People people;
    private final MatchDecisions matchDecisions;
    private final CheckedMatches checked;

    MatchController(CaseDesk caseDesk, People people, MatchDecisions matchDecisions, CheckedMatches checked) {
        this.caseDesk = caseDesk;
        this.people = people;
        this.matchDecisions = matchDecisions;
        this.checked = checked;
    }

    /** The two people named by an address. */
    private record Pair(UUID ours, UUID theirs) {}

    @GetMapping
    Screen look(@PathVariable UUID id, @PathVariable UUID ours, @PathVariable UUID theirs, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened a possible match",
                theCase -> page(who, theCase, new Pair(ours, theirs), Rejection.none())
                        .<Screen>map(page -> page)
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping
    Screen say(
            @PathVariable UUID id,
            @PathVariable UUID ours,
            @PathVariable UUID theirs,
            MatchForm form,
            Actor.Person who) {
        return act(who, id, new Pair(ours, theirs), page -> switch (form.check()) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(with(page, form, Rejection.of(problems)));
            case Good(var said) ->
                done(
                        with(page, form, Rejection.none()),
                        "why",
                        checked.first(who, ours, theirs, said.answer(), said.why()),
                        form.then());
        });
    }

    @PostMapping("/agree")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen agree(
            @PathVariable UUID id,
            @PathVariable UUID ours,
            @PathVariable UUID theirs,
            @RequestParam(defaultValue = "") String then,
            Actor.Person who) {
        return answer(who, id, new Pair(ours, theirs), true, then);
    }

    @PostMapping("/refuse")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen refuse(
            @PathVariable UUID id,
            @PathVariable UUID ours,
            @PathVariable UUID theirs,
            @RequestParam(defaultValue = "") String then,
            Actor.Person who) {
        return answer(who, id, new Pair(ours, theirs), false, then);
    }

    private Screen answer(Actor.Person who, UUID id, Pair pair, boolean agreed, String then) {
        return act(
                who,
                id,
                pair,
                page -> done(
                        page,
                        "main",
                        page.said().stream().findFirst().flatMap(one -> checked.second(who, one, agreed)),
                        then));
    }

    @PostMapping("/undo")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen part(
            @PathVariable UUID id,
            @PathVariable UUID ours,
            @PathVariable UUID theirs,
            UndoMatchForm form,
            Actor.Person who) {
        return act(who, id, new Pair(ours, theirs), page -> switch (form.check()) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(parting(page, form, Rejection.of(problems)));
            case Good(var why) ->
                done(
                        parting(page, form, Rejection.none()),
                        "apart",
                        last(page).flatMap(one -> matchDecisions.part(who, one, why)),
                        "");
        });
    }

    private Screen act(Actor.Person who, UUID id, Pair pair, Function<MatchPage, CaseDesk.Answer> act) {
        return caseDesk.actOn(
                who, id, theCase -> page(who, theCase, pair, Rejection.none()), (theCase, page) -> act.apply(page));
    }

    /** Goes back to the two or on to the next match to check; or says on their page what stands in the way. */
    private CaseDesk.Answer done(MatchPage page, String field, Optional<String> trouble, String then) {
        if (trouble.isEmpty()) {
            checked.decided(page.theCase().id(), page.row().recordId());
        }
        var next = then.equals("next") ? "/desk/matches/next" : page.address();
        return trouble.<CaseDesk.Answer>map(
                        why -> new CaseDesk.Answer.Show(parting(page, page.parting(), Rejection.of(field, why))))
                .orElseGet(() -> new CaseDesk.Answer.Did(new ActResult.Yes(), next, attempt -> page));
    }

    private static Optional<UUID> last(MatchPage page) {
        return page.said().stream().findFirst().map(MatchDecisionRow::id);
    }

    private Optional<MatchPage> page(Actor.Person who, Case theCase, Pair pair, Rejection rejection) {
        var id = theCase.id();
        var said = matchDecisions.of(id).stream()
                .filter(one -> one.isAbout(pair.ours(), pair.theirs()))
                .toList();
        return people.of(id).stream()
                .filter(person -> person.id().equals(pair.ours()))
                .findFirst()
                .flatMap(ours -> alike(id, pair)
                        .map(row -> new MatchPage(
                                theCase,
                                ours,
                                row,
                                said,
                                who.id().value(),
                                MatchForm.EMPTY,
                                UndoMatchForm.EMPTY,
                                rejection)));
    }

    private Optional<MatchCandidateRow> alike(UUID id, Pair pair) {
        return people.alike(id).stream()
                .filter(row -> row.ours().equals(pair.ours()) && row.theirs().equals(pair.theirs()))
                .findFirst();
    }

    private static MatchPage with(MatchPage page, MatchForm form, Rejection rejection) {
        return new MatchPage(
                page.theCase(), page.ours(), page.row(), page.said(), page.me(), form, page.parting(), rejection);
    }

    private static MatchPage parting(MatchPage page, UndoMatchForm parting, Rejection rejection) {
        return new MatchPage(
                page.theCase(), page.ours(), page.row(), page.said(), page.me(), page.form(), parting, rejection);
    }
}
