package org.breakwater.casework.family.matches;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.matching.MatchDecisionRow;
import org.breakwater.people.matching.MatchDecisionRow.Answer;
import org.breakwater.people.matching.MatchDecisions;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
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
    private final MatchPages pages;
    private final MatchDecisions matchDecisions;
    private final CheckedMatches checked;

    MatchController(CaseDesk caseDesk, MatchPages pages, MatchDecisions matchDecisions, CheckedMatches checked) {
        this.caseDesk = caseDesk;
        this.pages = pages;
        this.matchDecisions = matchDecisions;
        this.checked = checked;
    }

    @GetMapping
    Screen look(@PathVariable UUID id, @PathVariable UUID ours, @PathVariable UUID theirs, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened a possible match",
                theCase -> pages.of(who, theCase, new MatchesForm.Pair(ours, theirs))
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
        return act(who, id, new MatchesForm.Pair(ours, theirs), page -> switch (form.check()) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page.typed(form, Rejection.of(problems)));
            case Good(var said) -> {
                var typed = page.typed(form, Rejection.none());
                yield form.then().equals(MatchForm.ALL)
                        ? each(who, typed, page.siblingsToCheck(), said.answer(), said.why())
                        : done(
                                who,
                                typed,
                                "why",
                                checked.first(who, ours, theirs, said.answer(), said.why()),
                                form.then());
            }
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
        return answer(who, id, new MatchesForm.Pair(ours, theirs), true, then);
    }

    @PostMapping("/refuse")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen refuse(
            @PathVariable UUID id,
            @PathVariable UUID ours,
            @PathVariable UUID theirs,
            @RequestParam(defaultValue = "") String then,
            Actor.Person who) {
        return answer(who, id, new MatchesForm.Pair(ours, theirs), false, then);
    }

    private Screen answer(Actor.Person who, UUID id, MatchesForm.Pair pair, boolean agreed, String then) {
        return act(
                who,
                id,
                pair,
                page -> then.equals(MatchForm.ALL) && page.mayAgree()
                        ? each(who, page, page.siblingsToAnswer(), agreed ? Answer.SAME : Answer.NOT_SAME, "")
                        : done(who, page, "main", ofProposal(page, one -> checked.second(who, one, agreed)), then));
    }

    /** The same answer about these two and about the siblings; each is saved by itself, and what was not is named. */
    private CaseDesk.Answer each(
            Actor.Person who, MatchPage page, List<MatchedSibling> siblings, Answer answer, String why) {
        var pairs = page.with(siblings);
        var left = checked.checkEach(who, page.theCase().id(), pairs, answer, why);
        var all = "/cases/" + page.theCase().id() + "/family/matches";
        if (left.isEmpty()) {
            return new CaseDesk.Answer.Did(new ActResult.Yes(), all, attempt -> page);
        }
        return new CaseDesk.Answer.Show(page.refused("main", CheckedMatches.inWords(left, pairs.size())));
    }

    @PostMapping("/undo")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen part(
            @PathVariable UUID id,
            @PathVariable UUID ours,
            @PathVariable UUID theirs,
            MatchReasonForm form,
            Actor.Person who) {
        return withReason(who, id, new MatchesForm.Pair(ours, theirs), form, form.ofUndoing(), matchDecisions::part);
    }

    @PostMapping("/withdraw")
    Screen withdraw(
            @PathVariable UUID id,
            @PathVariable UUID ours,
            @PathVariable UUID theirs,
            MatchReasonForm form,
            Actor.Person who) {
        var pair = new MatchesForm.Pair(ours, theirs);
        return withReason(who, id, pair, form, form.ofWithdrawing(), matchDecisions::withdraw);
    }

    @PostMapping("/information")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen askForMore(
            @PathVariable UUID id,
            @PathVariable UUID ours,
            @PathVariable UUID theirs,
            MatchReasonForm form,
            Actor.Person who) {
        var pair = new MatchesForm.Pair(ours, theirs);
        return withReason(who, id, pair, form, form.ofAsking(), matchDecisions::askForMore);
    }

    /** What becomes of a proposal or a match; says why it is not possible, or nothing. */
    private interface ActOnProposal {
        Optional<String> of(Actor.Person who, UUID match, String why);
    }

    private Screen withReason(
            Actor.Person who,
            UUID id,
            MatchesForm.Pair pair,
            MatchReasonForm form,
            Checked<String> reason,
            ActOnProposal act) {
        return act(who, id, pair, page -> switch (reason) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page.giving(form, Rejection.of(problems)));
            case Good(var why) -> {
                var typed = page.giving(form, Rejection.none());
                yield done(who, typed, "main", ofProposal(page, one -> act.of(who, one.id(), why)), "");
            }
        });
    }

    private static Optional<String> ofProposal(MatchPage page, Function<MatchDecisionRow, Optional<String>> act) {
        return page.proposal().map(act).orElse(Optional.of("No one has proposed this match"));
    }

    private Screen act(Actor.Person who, UUID id, MatchesForm.Pair pair, Function<MatchPage, CaseDesk.Answer> act) {
        return caseDesk.actOn(who, id, theCase -> pages.of(who, theCase, pair), (theCase, page) -> act.apply(page));
    }

    /** Goes back to the two or on to the next match to check; or says on their page what stands in the way. */
    private CaseDesk.Answer done(
            Actor.Person who, MatchPage page, String field, Optional<String> trouble, String then) {
        if (trouble.isEmpty()) {
            checked.decided(page.theCase().id(), page.row().recordId());
        }
        var next = then.equals("next") ? pages.next(who, page) : page.address();
        return trouble.<CaseDesk.Answer>map(why -> new CaseDesk.Answer.Show(page.refused(field, why)))
                .orElseGet(() -> new CaseDesk.Answer.Did(new ActResult.Yes(), next, attempt -> page));
    }
}
