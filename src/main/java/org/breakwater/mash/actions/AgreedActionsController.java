package org.breakwater.mash.actions;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.ContactVersions;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.TypedInput;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was agreed in strategy discussions: what is not done yet, and the word that it is. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class AgreedActionsController {

    private final ContactDesk contactDesk;
    private final ActorTransactions acting;
    private final AgreedActions agreedActions;
    private final AuditLog audit;

    AgreedActionsController(
            ContactDesk contactDesk, ActorTransactions acting, AgreedActions agreedActions, AuditLog audit) {
        this.contactDesk = contactDesk;
        this.acting = acting;
        this.agreedActions = agreedActions;
        this.audit = audit;
    }

    @GetMapping("/desk/agreed")
    Screen toDo(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        var number = TypedInput.page(page);
        return acting.looking(who, () -> {
            var rows = agreedActions.open(number);
            var shown = rows.stream()
                    .map(row -> "contact:" + row.contactId())
                    .distinct()
                    .toList();
            audit.record(who.id(), who.roleName(), "viewed the outstanding actions", shown, "");
            return new OutstandingActionsPage(rows, number, agreedActions.today());
        });
    }

    @GetMapping("/desk/agreed/{id}/{action}")
    Screen one(@PathVariable UUID id, @PathVariable UUID action, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened an agreed action",
                contact -> agreedActions
                        .find(id, action)
                        .<Screen>map(row ->
                                page(contact, row, ActionProgressForm.empty(contact.version()), Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/desk/agreed/{id}/{action}/done")
    Screen done(@PathVariable UUID id, @PathVariable UUID action, ActionProgressForm form, Actor.Person who) {
        return say(id, action, form, who, true);
    }

    @PostMapping("/desk/agreed/{id}/{action}/undone")
    Screen undone(@PathVariable UUID id, @PathVariable UUID action, ActionProgressForm form, Actor.Person who) {
        return say(id, action, form, who, false);
    }

    private Screen say(UUID id, UUID action, ActionProgressForm form, Actor.Person who, boolean done) {
        var version = ContactVersions.read(form.version());
        return contactDesk.actOn(
                who, id, contact -> agreedActions.find(id, action), (contact, row) -> switch (form.check(!done)) {
                    case Bad(var problems) ->
                        new ContactDesk.Answer.Show(page(contact, row, form, Rejection.of(problems)));
                    case Good(var words) ->
                        new ContactDesk.Answer.Did(
                                done
                                        ? agreedActions.done(who, contact, version, row, words)
                                        : agreedActions.undone(who, contact, version, row, words),
                                "/desk/strategy/" + id + "/" + row.strategyId(),
                                attempt -> page(
                                        contact,
                                        row,
                                        form.at(contact.version()),
                                        contactDesk.snag(contact, attempt, "words", version)));
                });
    }

    private AgreedActionPage page(
            ContactRow contact, AgreedActionRow row, ActionProgressForm form, Rejection rejection) {
        return new AgreedActionPage(contact, row, agreedActions.today(), form, rejection);
    }
}
