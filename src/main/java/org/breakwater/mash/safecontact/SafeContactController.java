package org.breakwater.mash.safecontact;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.ContactVersions;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.reporter.ReporterIdentityCheck;
import org.breakwater.mash.safecontact.checks.PlannedContactForm;
import org.breakwater.mash.safecontact.externalteams.ExternalTeamsToNotify;
import org.breakwater.people.PersonRow;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How the people of a contact may be reached: the rules, and how they end. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class SafeContactController {

    private final ContactDesk contactDesk;
    private final SafeContactRules rules;
    private final SafeContactRuleEndings ending;
    private final PeopleToContact reached;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final ExternalTeamsToNotify externalTeamsToNotify;

    SafeContactController(
            ContactDesk contactDesk,
            SafeContactRules rules,
            SafeContactRuleEndings ending,
            PeopleToContact reached,
            ReporterIdentityCheck reporterIdentityCheck,
            ExternalTeamsToNotify externalTeamsToNotify) {
        this.contactDesk = contactDesk;
        this.rules = rules;
        this.ending = ending;
        this.reached = reached;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.externalTeamsToNotify = externalTeamsToNotify;
    }

    @GetMapping("/desk/reach/{id}")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened safe contact",
                contact -> reached.page(
                        who,
                        contact,
                        SafeContactRuleForm.at(contact.version()),
                        PlannedContactForm.empty(),
                        Rejection.none()));
    }

    @PostMapping("/desk/reach/{id}")
    Screen set(@PathVariable UUID id, SafeContactRuleForm form, Actor.Person who) {
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> {
            var person = reached.find(contact, form.person());
            return switch (form.check(person.isPresent(), reporterIdentityCheck.isGivenAwayBy(id))) {
                case Bad<SafeContactRules.NewRule>(var problems) ->
                    new ContactDesk.Answer.Show(
                            reached.page(who, contact, form, PlannedContactForm.empty(), Rejection.of(problems)));
                case Good<SafeContactRules.NewRule>(var told) -> set(who, contact, form, person.orElseThrow(), told);
            };
        });
    }

    private ContactDesk.Answer set(
            Actor.Person who,
            ContactRow contact,
            SafeContactRuleForm form,
            PersonRow person,
            SafeContactRules.NewRule told) {
        var version = ContactVersions.read(form.version());
        return new ContactDesk.Answer.Did(
                rules.set(who, contact, version, person, told),
                externalTeamsToNotify.next(contact.id(), "/desk/reach/" + contact.id()),
                attempt -> reached.page(
                        who,
                        contact,
                        form.anew(contact.version()),
                        PlannedContactForm.empty(),
                        contactDesk.snag(contact, attempt, "person", version)));
    }

    @GetMapping("/desk/reach/{id}/rules/{rule}")
    Screen look(@PathVariable UUID id, @PathVariable UUID rule, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened a safe contact rule",
                contact -> find(contact, rule)
                        .<Screen>map(row -> page(who, contact, row, SafeContactRuleEndForm.EMPTY, Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/desk/reach/{id}/rules/{rule}")
    Screen end(@PathVariable UUID id, @PathVariable UUID rule, SafeContactRuleEndForm form, Actor.Person who) {
        return contactDesk.actOn(who, id, contact -> find(contact, rule), (contact, row) -> switch (form.check(row)) {
            case Bad<SafeContactRuleEndForm.Answers>(var problems) ->
                new ContactDesk.Answer.Show(page(who, contact, row, form, Rejection.of(problems)));
            case Good<SafeContactRuleEndForm.Answers>(var said) ->
                new ContactDesk.Answer.Did(
                        said.ends()
                                ? ending.end(who, contact, row, said.why())
                                : ending.keep(who, contact, row, said.why()),
                        externalTeamsToNotify.next(id, "/desk/reach/" + id),
                        attempt -> page(
                                who, contact, row, form, contactDesk.snag(contact, attempt, "why", contact.version())));
        });
    }

    private Optional<SafeContactRuleRow> find(ContactRow contact, UUID rule) {
        return rules.of(contact.id()).stream()
                .filter(row -> row.id().equals(rule))
                .findFirst();
    }

    private static SafeContactRulePage page(
            Actor.Person who,
            ContactRow contact,
            SafeContactRuleRow row,
            SafeContactRuleEndForm form,
            Rejection rejection) {
        return new SafeContactRulePage(contact, row, who.id().value().equals(row.endAskedBy()), form, rejection);
    }
}
