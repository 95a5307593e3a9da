package org.breakwater.casework.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Allocates several cases to one person, each by the rule for one. A case that a colleague has taken since the list was
 * shown stays with them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AllocationOfSeveral {

    private final Cases cases;
    private final Allocations allocations;
    private final AuditLog audit;

    AllocationOfSeveral(Cases cases, Allocations allocations, AuditLog audit) {
        this.cases = cases;
        this.allocations = allocations;
        this.audit = audit;
    }

    /** A selected case, and its allocation at that time; empty if it had none. */
    public record Ticked(UUID id, Optional<UUID> allocatedTo) {}

    /**
     * The result.
     *
     * @param given the cases that are allocated to that person now
     * @param taken those that a colleague has taken meanwhile
     * @param refused those that the rule does not let them have
     */
    public record Outcome(List<UUID> given, List<UUID> taken, List<UUID> refused) {}

    /** In the order of their ids, to avoid deadlocks between people who select the same cases. */
    public Outcome give(Actor.Person by, List<Ticked> ticked, ColleagueRow whom) {
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var inOrder = ticked.stream()
                .distinct()
                .sorted(Comparator.comparing(Ticked::id))
                .toList();
        for (var one : inOrder) {
            cases.find(one.id())
                    .ifPresentOrElse(
                            seen -> resultOf(by, seen, one, whom, outcome).add(one.id()),
                            () -> audit.refused(by.id(), by.roleName(), "act", cases.subject(one.id()), ""));
        }
        return outcome;
    }

    private List<UUID> resultOf(Actor.Person by, Case seen, Ticked ticked, ColleagueRow whom, Outcome outcome) {
        cases.hold(seen.id());
        var has = allocations.of(seen.id()).stream()
                .filter(AllocationRow::hasIt)
                .map(AllocationRow::accountId)
                .findFirst();
        if (!has.equals(ticked.allocatedTo()) && !has.equals(Optional.of(whom.id()))) {
            return outcome.taken();
        }
        return allocations.give(by, seen, whom) instanceof ActResult.Yes ? outcome.given() : outcome.refused();
    }
}
