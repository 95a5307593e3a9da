package org.breakwater.casework.conflicts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Accounts;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.records.RecordKind;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.ForAnyCase;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Declare a conflict of interest: staff who know these people work on another case. */
@Controller
@ForAnyCase
class ConflictsController {

    private final CaseDesk caseDesk;
    private final Conflicts conflicts;
    private final Accounts accounts;

    ConflictsController(CaseDesk caseDesk, Conflicts conflicts, Accounts accounts) {
        this.caseDesk = caseDesk;
        this.conflicts = conflicts;
        this.accounts = accounts;
    }

    @GetMapping("/cases/{id}/conflicts")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened conflicts of interest",
                theCase -> page(who, theCase, ConflictForm.of(who.accountId()), Rejection.none()));
    }

    @PostMapping("/cases/{id}/conflicts")
    Screen keepOut(@PathVariable UUID id, ConflictForm form, Actor.Person who) {
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> switch (form.check()) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(who, theCase, form, Rejection.of(problems)));
            case Good(var asked) ->
                whom(who, asked.who())
                        .<CaseDesk.Answer>map(whom -> new CaseDesk.Answer.Did(
                                conflicts.keepOut(who, theCase, whom, asked.why()),
                                whom.id().equals(who.accountId()) ? list(who, theCase) : "/cases/" + id + "/conflicts",
                                attempt -> page(
                                        who, theCase, form, caseDesk.snag(theCase, attempt, "who", theCase.version()))))
                        .orElseGet(() -> new CaseDesk.Answer.Show(page(
                                who, theCase, form, Rejection.of("who", "Select a member of staff from the list"))));
        });
    }

    @PostMapping("/cases/{id}/conflicts/end")
    @For({Role.MANAGER, Role.LADO})
    Screen letIn(@PathVariable UUID id, EndConflictForm form, Actor.Person who) {
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> switch (form.check()) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(again(who, theCase, form, Rejection.of(problems)));
            case Good(var asked) ->
                new CaseDesk.Answer.Did(
                        conflicts.letIn(who, theCase, asked.kept(), asked.why()),
                        "/cases/" + id + "/conflicts",
                        attempt -> again(
                                who, theCase, form, caseDesk.snag(theCase, attempt, "letInWhy", theCase.version())));
        });
    }

    /** Where those who exclude themselves go: they see nothing of the case any more. */
    private static String list(Actor.Person who, Case theCase) {
        return RecordKind.CONTACT.isSeenBy(who.role())
                ? "/desk"
                : theCase.kind().address().replaceAll("/$", "");
    }

    private Optional<ColleagueRow> whom(Actor.Person who, UUID account) {
        return colleagues(who).stream().filter(one -> one.id().equals(account)).findFirst();
    }

    private List<ColleagueRow> colleagues(Actor.Person who) {
        return switch (who.role()) {
            case MANAGER -> accounts.whoWorkWithRecords(who);
            case LADO ->
                Stream.of(Role.LADO, Role.LADO_ADMINISTRATOR)
                        .flatMap(role -> accounts.withRole(who, role).stream())
                        .toList();
            default -> accounts.colleague(who, who.accountId()).stream().toList();
        };
    }

    private ConflictsPage page(Actor.Person who, Case theCase, ConflictForm form, Rejection rejection) {
        return page(who, theCase, form, EndConflictForm.empty(), rejection);
    }

    private ConflictsPage again(Actor.Person who, Case theCase, EndConflictForm back, Rejection rejection) {
        return page(who, theCase, ConflictForm.of(who.accountId()), back, rejection);
    }

    private ConflictsPage page(
            Actor.Person who, Case theCase, ConflictForm form, EndConflictForm back, Rejection rejection) {
        var rows = conflicts.of(theCase.id());
        return new ConflictsPage(
                theCase, rows, colleagues(who), Conflicts.isForOthers(who.role()), form, back, rejection);
    }
}
