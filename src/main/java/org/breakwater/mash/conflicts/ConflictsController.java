package org.breakwater.mash.conflicts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Accounts;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** "I know these people": who has a conflict of interest works on another contact. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ConflictsController {

    private final ContactDesk contactDesk;
    private final ConflictDeclarations conflictDeclarations;
    private final Accounts accounts;

    ConflictsController(ContactDesk contactDesk, ConflictDeclarations conflictDeclarations, Accounts accounts) {
        this.contactDesk = contactDesk;
        this.conflictDeclarations = conflictDeclarations;
        this.accounts = accounts;
    }

    @GetMapping("/desk/kept-out/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened conflicts of interest",
                contact -> page(who, contact, ConflictForm.of(who.accountId()), Rejection.none()));
    }

    @PostMapping("/desk/kept-out/{id}")
    Screen keepOut(@PathVariable UUID id, ConflictForm form, Actor.Person who) {
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(page(who, contact, form, Rejection.of(problems)));
            case Good(var asked) ->
                whom(who, asked.who())
                        .<ContactDesk.Answer>map(whom -> new ContactDesk.Answer.Did(
                                conflictDeclarations.keepOut(who, contact, whom, asked.why()),
                                whom.id().equals(who.accountId()) ? "/desk" : "/desk/kept-out/" + id,
                                attempt -> page(
                                        who,
                                        contact,
                                        form,
                                        contactDesk.snag(contact, attempt, "who", contact.version()))))
                        .orElseGet(() -> new ContactDesk.Answer.Show(page(
                                who, contact, form, Rejection.of("who", "Select a member of staff from the list"))));
        });
    }

    @PostMapping("/desk/kept-out/{id}/let-in")
    @For(Role.MANAGER)
    Screen letIn(@PathVariable UUID id, ConflictEndForm form, Actor.Person who) {
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(again(who, contact, form, Rejection.of(problems)));
            case Good(var asked) ->
                new ContactDesk.Answer.Did(
                        conflictDeclarations.letIn(who, contact, asked.kept(), asked.why()),
                        "/desk/kept-out/" + id,
                        attempt -> again(
                                who, contact, form, contactDesk.snag(contact, attempt, "letInWhy", contact.version())));
        });
    }

    private Optional<ColleagueRow> whom(Actor.Person who, UUID account) {
        return colleagues(who).stream().filter(one -> one.id().equals(account)).findFirst();
    }

    private List<ColleagueRow> colleagues(Actor.Person who) {
        return who.role() == Role.MANAGER
                ? accounts.whoWorkWithRecords(who)
                : accounts.colleague(who, who.accountId()).stream().toList();
    }

    private ConflictsPage page(Actor.Person who, ContactRow contact, ConflictForm form, Rejection rejection) {
        return page(who, contact, form, ConflictEndForm.empty(), rejection);
    }

    private ConflictsPage again(Actor.Person who, ContactRow contact, ConflictEndForm back, Rejection rejection) {
        return page(who, contact, ConflictForm.of(who.accountId()), back, rejection);
    }

    private ConflictsPage page(
            Actor.Person who, ContactRow contact, ConflictForm form, ConflictEndForm back, Rejection rejection) {
        var rows = conflictDeclarations.of(contact.id());
        return new ConflictsPage(contact, rows, colleagues(who), who.role() == Role.MANAGER, form, back, rejection);
    }
}
