package org.breakwater.casework.allocation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Accounts;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.account.absence.AbsenceRow;
import org.breakwater.access.account.absence.Absences;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Who a case is allocated to. At the desk a manager allocates and everyone may take one; in a pathway everyone does
 * both.
 */
@Controller
@For(
        value = {Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER},
        work = Role.Work.PATHWAY)
class AllocationController {

    private final CaseDesk caseDesk;
    private final ActorTransactions acting;
    private final Allocations allocations;
    private final Accounts accounts;
    private final Absences absences;
    private final AuditLog audit;
    private final Clock clock;

    AllocationController(
            CaseDesk caseDesk,
            ActorTransactions acting,
            Allocations allocations,
            Accounts accounts,
            Absences absences,
            AuditLog audit,
            Clock clock) {
        this.caseDesk = caseDesk;
        this.acting = acting;
        this.allocations = allocations;
        this.accounts = accounts;
        this.absences = absences;
        this.audit = audit;
        this.clock = clock;
    }

    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    @GetMapping("/desk/allocation/workload")
    Screen load(Actor.Person who) {
        return acting.looking(who, () -> {
            var away = absences.today(who);
            var forWhom = away.stream()
                    .filter(one -> one.deputyId().equals(who.accountId()))
                    .toList();
            var has = allocations.have(
                    Stream.concat(Stream.of(who.accountId()), forWhom.stream().map(AbsenceRow::accountId))
                            .distinct()
                            .toList());
            var shown = has.values().stream().flatMap(List::stream).map(AllocatedCaseRow::id);
            audit.record(who.id(), who.roleName(), "viewed the workload", caseDesk.subjects(shown), "");
            return new WorkloadPage(
                    allocations.loads(),
                    allocations.nobodyHas(),
                    has.getOrDefault(who.accountId(), List.of()),
                    away,
                    forWhom.stream()
                            .map(one -> new WorkloadPage.Deputised(one, has.getOrDefault(one.accountId(), List.of())))
                            .toList(),
                    clock.instant());
        });
    }

    @GetMapping("/cases/{id}/allocation")
    Screen who(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened allocation",
                theCase -> page(who, theCase, new AllocationForm(who.accountId().toString()), Rejection.none()));
    }

    @PostMapping("/cases/{id}/allocation")
    Screen give(@PathVariable UUID id, AllocationForm form, Actor.Person who) {
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> switch (form.check()) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(who, theCase, form, Rejection.of(problems)));
            case Good(var account) ->
                people(who, theCase).stream()
                        .filter(one -> one.id().equals(account))
                        .findFirst()
                        .<CaseDesk.Answer>map(whom -> new CaseDesk.Answer.Did(
                                allocations.give(who, theCase, whom),
                                theCase.path(),
                                attempt -> page(
                                        who,
                                        theCase,
                                        form,
                                        caseDesk.snag(theCase, attempt, "whom", theCase.version()))))
                        .orElseGet(() -> new CaseDesk.Answer.Show(
                                page(who, theCase, form, Rejection.of("whom", "Select someone from the list"))));
        });
    }

    private List<ColleagueRow> people(Actor.Person who, Case theCase) {
        if (!Allocations.mayGive(who, theCase)) {
            return accounts.colleague(who, who.accountId()).stream().toList();
        }
        return Allocations.isOfTheDesk(theCase)
                ? accounts.whoWorkWithRecords(who).stream()
                        .filter(one -> Allocations.WHO_DECIDE.contains(one.asRole()))
                        .toList()
                : allocations.colleagues(theCase);
    }

    private AllocationPage page(Actor.Person who, Case theCase, AllocationForm form, Rejection rejection) {
        return new AllocationPage(
                theCase, allocations.of(theCase.id()), people(who, theCase), absences.today(who), form, rejection);
    }
}
