package org.breakwater.mash.outstanding;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.clocks.Clocks;
import org.breakwater.casework.outstanding.FollowUps;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.lifecycle.ContactClosure;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.TypedInput;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is outstanding: on one contact, and on all that are closed. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class OutstandingController {

    private final ContactDesk contactDesk;
    private final ActorTransactions acting;
    private final OutstandingItems outstandingItems;
    private final FollowUps followUps;
    private final ContactClosure contactClosure;
    private final Clocks clocks;
    private final AuditLog audit;
    private final Clock clock;

    OutstandingController(
            ContactDesk contactDesk,
            ActorTransactions acting,
            OutstandingItems outstandingItems,
            FollowUps followUps,
            ContactClosure contactClosure,
            Clocks clocks,
            AuditLog audit,
            Clock clock) {
        this.contactDesk = contactDesk;
        this.acting = acting;
        this.outstandingItems = outstandingItems;
        this.followUps = followUps;
        this.contactClosure = contactClosure;
        this.clocks = clocks;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/desk/outstanding")
    Screen all(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        var number = TypedInput.page(page);
        return acting.looking(who, () -> {
            var rows = followUps.open(number);
            var shown = rows.stream()
                    .map(row -> "contact:" + row.contactId())
                    .distinct()
                    .toList();
            audit.record(who.id(), who.roleName(), "viewed what is outstanding after closing", shown, "");
            return new FollowUpsPage(rows, who.accountId(), number, clock.instant());
        });
    }

    @GetMapping("/cases/{id}/outstanding")
    Screen one(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened what is outstanding",
                contact -> page(who, contact, OutstandingItemForm.empty(contact.version()), Rejection.none()));
    }

    @PostMapping("/cases/{id}/outstanding")
    Screen end(@PathVariable UUID id, OutstandingItemForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(page(who, contact, form, Rejection.of(problems)));
            case Good(var ended) ->
                new ContactDesk.Answer.Did(
                        contactClosure.end(who, contact, version, ended.rule(), ended.how(), ended.words()),
                        "/cases/" + id + "/outstanding",
                        attempt -> page(
                                who,
                                contact,
                                form.at(contact.version()),
                                contactDesk.snag(contact, attempt, "rule", version)));
        });
    }

    private OutstandingPage page(Actor.Person who, ContactRow contact, OutstandingItemForm form, Rejection rejection) {
        return new OutstandingPage(
                contact,
                outstandingItems.of(who, contact),
                followUps.of(contact.id()),
                OutstandingDeadlines.outlivingContacts(clocks.of(contact.id())),
                form,
                clock.instant(),
                rejection);
    }
}
