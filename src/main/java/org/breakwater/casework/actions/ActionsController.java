package org.breakwater.casework.actions;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.InputParser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Actions agreed in strategy discussions: what is outstanding, and marking it as done. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ActionsController {

    private final CaseDesk caseDesk;
    private final ActorTransactions acting;
    private final Actions actions;
    private final AuditLog audit;

    ActionsController(CaseDesk caseDesk, ActorTransactions acting, Actions actions, AuditLog audit) {
        this.caseDesk = caseDesk;
        this.acting = acting;
        this.actions = actions;
        this.audit = audit;
    }

    @GetMapping("/desk/actions")
    Screen toDo(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        var number = InputParser.page(page);
        return acting.looking(who, () -> {
            var rows = actions.open(number);
            var shown =
                    caseDesk.subjects(rows.stream().map(ActionRow::contactId).distinct());
            audit.record(who.id(), who.roleName(), "viewed the outstanding actions", shown, "");
            return new DeskActionsPage(rows, number, actions.today());
        });
    }

    @GetMapping("/cases/{id}/actions/{action}")
    Screen one(@PathVariable UUID id, @PathVariable UUID action, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened an agreed action",
                theCase -> actions.find(id, action)
                        .<Screen>map(row ->
                                page(theCase, row, ActionProgressForm.empty(theCase.version()), Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/actions/{action}/done")
    Screen done(@PathVariable UUID id, @PathVariable UUID action, ActionProgressForm form, Actor.Person who) {
        return say(id, action, form, who, true);
    }

    @PostMapping("/cases/{id}/actions/{action}/reopen")
    Screen undone(@PathVariable UUID id, @PathVariable UUID action, ActionProgressForm form, Actor.Person who) {
        return say(id, action, form, who, false);
    }

    private Screen say(UUID id, UUID action, ActionProgressForm form, Actor.Person who, boolean done) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, theCase -> actions.find(id, action), (theCase, row) -> switch (form.check(
                !done)) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(theCase, row, form, Rejection.of(problems)));
            case Good(var words) ->
                new CaseDesk.Answer.Did(
                        done
                                ? actions.done(who, theCase, version, row, words)
                                : actions.undone(who, theCase, version, row, words),
                        "/cases/" + id + "/meetings/minutes/" + row.strategyId(),
                        attempt -> page(
                                theCase,
                                row,
                                form.at(theCase.version()),
                                caseDesk.snag(theCase, attempt, "words", version)));
        });
    }

    private ActionPage page(Case theCase, ActionRow row, ActionProgressForm form, Rejection rejection) {
        return new ActionPage(theCase, row, actions.today(), form, rejection);
    }
}
