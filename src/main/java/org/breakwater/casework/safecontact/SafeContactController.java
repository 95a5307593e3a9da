package org.breakwater.casework.safecontact;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.decisions.SecondPerson;
import org.breakwater.casework.safecontact.checks.PlannedContactForm;
import org.breakwater.casework.safecontact.externalteams.ExternalTeamsToNotify;
import org.breakwater.casework.safecontact.rules.EndSafeContactRuleForm;
import org.breakwater.casework.safecontact.rules.SafeContactRuleEndings;
import org.breakwater.casework.safecontact.rules.SafeContactRuleForm;
import org.breakwater.casework.safecontact.rules.SafeContactRuleRow;
import org.breakwater.casework.safecontact.rules.SafeContactRules;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.PersonRow;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The safe contact rules for the people of a case, and how they end. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class SafeContactController {

    private final CaseDesk caseDesk;
    private final SafeContactRules rules;
    private final SafeContactRuleEndings ending;
    private final PeopleToContact reached;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final ExternalTeamsToNotify externalTeamsToNotify;

    SafeContactController(
            CaseDesk caseDesk,
            SafeContactRules rules,
            SafeContactRuleEndings ending,
            PeopleToContact reached,
            ReporterIdentityCheck reporterIdentityCheck,
            ExternalTeamsToNotify externalTeamsToNotify) {
        this.caseDesk = caseDesk;
        this.rules = rules;
        this.ending = ending;
        this.reached = reached;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.externalTeamsToNotify = externalTeamsToNotify;
    }

    @GetMapping("/cases/{id}/safe-contact")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened safe contact",
                theCase -> reached.page(
                        theCase,
                        SafeContactRuleForm.at(theCase.version()),
                        PlannedContactForm.empty(),
                        Rejection.none()));
    }

    @PostMapping("/cases/{id}/safe-contact")
    Screen set(@PathVariable UUID id, SafeContactRuleForm form, Actor.Person who) {
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> {
            var person = reached.find(theCase, form.person());
            return switch (form.check(person.isPresent(), reporterIdentityCheck.isGivenAwayBy(id))) {
                case Bad<SafeContactRules.NewRule>(var problems) ->
                    new CaseDesk.Answer.Show(
                            reached.page(theCase, form, PlannedContactForm.empty(), Rejection.of(problems)));
                case Good<SafeContactRules.NewRule>(var told) -> set(who, theCase, form, person.orElseThrow(), told);
            };
        });
    }

    private CaseDesk.Answer set(
            Actor.Person who, Case theCase, SafeContactRuleForm form, PersonRow person, SafeContactRules.NewRule told) {
        var version = CaseVersions.read(form.version());
        return new CaseDesk.Answer.Did(
                rules.set(who, theCase, version, person, told),
                externalTeamsToNotify.next(theCase.id(), "/cases/" + theCase.id() + "/safe-contact"),
                attempt -> reached.page(
                        theCase,
                        form.anew(theCase.version()),
                        PlannedContactForm.empty(),
                        caseDesk.snag(theCase, attempt, "person", version)));
    }

    @GetMapping("/cases/{id}/safe-contact/rules/{rule}")
    Screen look(@PathVariable UUID id, @PathVariable UUID rule, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened a safe contact rule",
                theCase -> find(theCase, rule)
                        .<Screen>map(row -> page(who, theCase, row, EndSafeContactRuleForm.EMPTY, Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/safe-contact/rules/{rule}")
    Screen end(@PathVariable UUID id, @PathVariable UUID rule, EndSafeContactRuleForm form, Actor.Person who) {
        return caseDesk.actOn(who, id, theCase -> find(theCase, rule), (theCase, row) -> switch (form.check(row)) {
            case Bad<EndSafeContactRuleForm.Answers>(var problems) ->
                new CaseDesk.Answer.Show(page(who, theCase, row, form, Rejection.of(problems)));
            case Good<EndSafeContactRuleForm.Answers>(var said) ->
                new CaseDesk.Answer.Did(
                        said.ends()
                                ? ending.end(who, theCase, row, said.why())
                                : ending.keep(who, theCase, row, said.why()),
                        externalTeamsToNotify.next(id, "/cases/" + id + "/safe-contact"),
                        attempt -> page(
                                who, theCase, row, form, caseDesk.snag(theCase, attempt, "why", theCase.version())));
        });
    }

    private Optional<SafeContactRuleRow> find(Case theCase, UUID rule) {
        return rules.of(theCase.id()).stream()
                .filter(row -> row.id().equals(rule))
                .findFirst();
    }

    private static SafeContactRulePage page(
            Actor.Person who, Case theCase, SafeContactRuleRow row, EndSafeContactRuleForm form, Rejection rejection) {
        return new SafeContactRulePage(theCase, row, SecondPerson.isAuthor(who, row.endAskedBy()), form, rejection);
    }
}
