package org.breakwater.casework.safecontact;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.decisions.SecondPerson;
import org.breakwater.casework.safecontact.checks.PlannedContact;
import org.breakwater.casework.safecontact.checks.PlannedContactForm;
import org.breakwater.casework.safecontact.checks.SafeContactCheckRow;
import org.breakwater.casework.safecontact.checks.SafeContactChecks;
import org.breakwater.casework.safecontact.rules.SafeContactRuleForm;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The check before contacting someone, and the second person's approval if one is needed. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class SafeContactChecksController {

    private final CaseDesk caseDesk;
    private final SafeContactChecks checks;
    private final PeopleToContact reached;

    SafeContactChecksController(CaseDesk caseDesk, SafeContactChecks checks, PeopleToContact reached) {
        this.caseDesk = caseDesk;
        this.checks = checks;
        this.reached = reached;
    }

    @PostMapping("/cases/{id}/safe-contact/checks")
    Screen ask(@PathVariable UUID id, PlannedContactForm form, Actor.Person who) {
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> switch (form.check(
                reached.find(theCase, form.whom()))) {
            case Bad<PlannedContact>(var problems) ->
                new CaseDesk.Answer.Show(
                        reached.page(theCase, SafeContactRuleForm.at(theCase.version()), form, Rejection.of(problems)));
            case Good<PlannedContact>(var plannedContact) -> {
                var kept = checks.keep(who, theCase, plannedContact, reached.weigh(theCase, plannedContact));
                yield new CaseDesk.Answer.Did(
                        new ActResult.Yes(),
                        "/cases/" + id + "/safe-contact/checks/" + kept,
                        attempt -> reached.page(
                                theCase, SafeContactRuleForm.at(theCase.version()), form, Rejection.none()));
            }
        });
    }

    @GetMapping("/cases/{id}/safe-contact/checks/{check}")
    Screen look(@PathVariable UUID id, @PathVariable UUID check, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened a safe contact check",
                theCase -> find(theCase, check)
                        .<Screen>map(row -> page(who, theCase, row, SafeContactCheckForm.EMPTY, Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/safe-contact/checks/{check}")
    Screen agree(@PathVariable UUID id, @PathVariable UUID check, SafeContactCheckForm form, Actor.Person who) {
        return caseDesk.actOn(who, id, theCase -> find(theCase, check), (theCase, row) -> switch (form.check()) {
            case Bad<SafeContactCheckForm.Answers>(var problems) ->
                new CaseDesk.Answer.Show(page(who, theCase, row, form, Rejection.of(problems)));
            case Good<SafeContactCheckForm.Answers>(var said) ->
                new CaseDesk.Answer.Did(
                        checks.answer(
                                who, theCase, row, said.agrees(), said.words(), reached.weigh(theCase, row.sending())),
                        "/cases/" + id + "/safe-contact/checks/" + check,
                        attempt -> page(
                                who, theCase, row, form, caseDesk.snag(theCase, attempt, "agrees", theCase.version())));
        });
    }

    private Optional<SafeContactCheckRow> find(Case theCase, UUID check) {
        return checks.of(theCase.id()).stream()
                .filter(row -> row.id().equals(check))
                .findFirst();
    }

    private SafeContactCheckPage page(
            Actor.Person who, Case theCase, SafeContactCheckRow row, SafeContactCheckForm form, Rejection rejection) {
        var now = reached.weigh(theCase, row.sending());
        return new SafeContactCheckPage(
                theCase,
                row,
                now,
                reached.background(theCase, row.sending()),
                SecondPerson.isAuthor(who, row.askedBy()),
                form,
                rejection);
    }
}
