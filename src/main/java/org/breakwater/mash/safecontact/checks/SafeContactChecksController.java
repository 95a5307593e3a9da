package org.breakwater.mash.safecontact.checks;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.decisions.SecondPerson;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ActResult;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.safecontact.PeopleToContact;
import org.breakwater.mash.safecontact.SafeContactRuleForm;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The look before something goes out, and the second person's word where one is needed. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class SafeContactChecksController {

    private final ContactDesk contactDesk;
    private final SafeContactChecks checks;
    private final PeopleToContact reached;

    SafeContactChecksController(ContactDesk contactDesk, SafeContactChecks checks, PeopleToContact reached) {
        this.contactDesk = contactDesk;
        this.checks = checks;
        this.reached = reached;
    }

    @PostMapping("/desk/reach/{id}/checks")
    Screen ask(@PathVariable UUID id, PlannedContactForm form, Actor.Person who) {
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check(
                reached.find(contact, form.whom()))) {
            case Bad<PlannedContact>(var problems) ->
                new ContactDesk.Answer.Show(reached.page(
                        who, contact, SafeContactRuleForm.at(contact.version()), form, Rejection.of(problems)));
            case Good<PlannedContact>(var plannedContact) -> {
                var kept = checks.keep(who, contact, plannedContact, reached.weigh(contact, plannedContact));
                yield new ContactDesk.Answer.Did(
                        new ActResult.Yes(),
                        "/desk/reach/" + id + "/checks/" + kept,
                        attempt -> reached.page(
                                who, contact, SafeContactRuleForm.at(contact.version()), form, Rejection.none()));
            }
        });
    }

    @GetMapping("/desk/reach/{id}/checks/{check}")
    Screen look(@PathVariable UUID id, @PathVariable UUID check, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened a safe contact check",
                contact -> find(contact, check)
                        .<Screen>map(row -> page(who, contact, row, SafeContactApprovalForm.EMPTY, Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/desk/reach/{id}/checks/{check}")
    Screen agree(@PathVariable UUID id, @PathVariable UUID check, SafeContactApprovalForm form, Actor.Person who) {
        return contactDesk.actOn(who, id, contact -> find(contact, check), (contact, row) -> switch (form.check()) {
            case Bad<SafeContactApprovalForm.Answers>(var problems) ->
                new ContactDesk.Answer.Show(page(who, contact, row, form, Rejection.of(problems)));
            case Good<SafeContactApprovalForm.Answers>(var said) ->
                new ContactDesk.Answer.Did(
                        checks.answer(
                                who, contact, row, said.agrees(), said.words(), reached.weigh(contact, row.sending())),
                        "/desk/reach/" + id + "/checks/" + check,
                        attempt -> page(
                                who,
                                contact,
                                row,
                                form,
                                contactDesk.snag(contact, attempt, "agrees", contact.version())));
        });
    }

    private Optional<SafeContactCheckRow> find(ContactRow contact, UUID check) {
        return checks.of(contact.id()).stream()
                .filter(row -> row.id().equals(check))
                .findFirst();
    }

    private SafeContactCheckPage page(
            Actor.Person who,
            ContactRow contact,
            SafeContactCheckRow row,
            SafeContactApprovalForm form,
            Rejection rejection) {
        var now = reached.weigh(contact, row.sending());
        return new SafeContactCheckPage(contact, row, now, SecondPerson.isAuthor(who, row.askedBy()), form, rejection);
    }
}
