package org.breakwater.mash.allocation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.breakwater.access.Accounts;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
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

/** A manager sees who has how much and gives contacts out; everyone may take one. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class WorkloadController {

    private static final Set<Role> WHO_DECIDE = Set.of(Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER);

    private final ContactDesk contactDesk;
    private final ActorTransactions acting;
    private final Allocations allocations;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Clock clock;

    WorkloadController(
            ContactDesk contactDesk,
            ActorTransactions acting,
            Allocations allocations,
            Accounts accounts,
            AuditLog audit,
            Clock clock) {
        this.contactDesk = contactDesk;
        this.acting = acting;
        this.allocations = allocations;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/desk/workload")
    Screen load(Actor.Person who) {
        return acting.looking(who, () -> {
            var own = allocations.has(who);
            var shown = own.stream().map(row -> "contact:" + row.id()).toList();
            audit.record(who.id(), who.roleName(), "viewed the workload", shown, "");
            return new WorkloadPage(allocations.loads(), allocations.nobodyHas(), own, clock.instant());
        });
    }

    @GetMapping("/desk/workload/{id}")
    Screen who(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened the allocation",
                contact -> page(who, contact, new AllocationForm(who.accountId().toString()), Rejection.none()));
    }

    @PostMapping("/desk/workload/{id}")
    Screen give(@PathVariable UUID id, AllocationForm form, Actor.Person who) {
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(page(who, contact, form, Rejection.of(problems)));
            case Good(var account) ->
                people(who, contact).stream()
                        .filter(one -> one.id().equals(account))
                        .findFirst()
                        .<ContactDesk.Answer>map(whom -> new ContactDesk.Answer.Did(
                                allocations.give(who, contact, whom),
                                "/desk/contact/" + id,
                                attempt -> page(
                                        who,
                                        contact,
                                        form,
                                        contactDesk.snag(contact, attempt, "whom", contact.version()))))
                        .orElseGet(() -> new ContactDesk.Answer.Show(
                                page(who, contact, form, Rejection.of("whom", "Select someone from the list"))));
        });
    }

    private List<ColleagueRow> people(Actor.Person who, ContactRow contact) {
        return who.role() == Role.MANAGER && !contact.restricted()
                ? accounts.whoWorkWithRecords(who).stream()
                        .filter(one -> WHO_DECIDE.contains(one.asRole()))
                        .toList()
                : accounts.colleague(who, who.accountId()).stream().toList();
    }

    private AllocationPage page(Actor.Person who, ContactRow contact, AllocationForm form, Rejection rejection) {
        return new AllocationPage(contact, allocations.of(contact.id()), people(who, contact), form, rejection);
    }
}
