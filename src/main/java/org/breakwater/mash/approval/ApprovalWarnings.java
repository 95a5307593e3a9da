package org.breakwater.mash.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.breakwater.casework.allocation.Allocations;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.screening.Screenings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What author and manager should notice before decisions are approved (docs/decisions/0062). None of it stands in the
 * way: a person decides, knowing it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ApprovalWarnings {

    private final StrategyDiscussionChecks strategyDiscussionChecks;
    private final NoAgencyChecks noAgencyChecks;
    private final Allocations allocations;
    private final Screenings screenings;

    ApprovalWarnings(
            StrategyDiscussionChecks strategyDiscussionChecks,
            NoAgencyChecks noAgencyChecks,
            Allocations allocations,
            Screenings screenings) {
        this.strategyDiscussionChecks = strategyDiscussionChecks;
        this.noAgencyChecks = noAgencyChecks;
        this.allocations = allocations;
        this.screenings = screenings;
    }

    /** In sentences, the most pressing first. */
    public List<String> about(ContactRow seen, List<ChildAndDecision> children) {
        var outcomes = children.stream()
                .filter(ChildAndDecision::isWaiting)
                .flatMap(one -> one.decision().stream())
                .flatMap(decision -> decision.outcomes().stream())
                .collect(Collectors.toSet());
        var warnings = new ArrayList<String>();
        var without = strategyDiscussionChecks.withoutDiscussion(seen, children);
        if (!without.isEmpty()) {
            warnings.add(without);
        }
        if (!outcomes.isEmpty() && noAgencyChecks.isOwed(seen.id(), outcomes)) {
            warnings.add("No agency has been asked about this contact.");
        }
        if (isCouncilCheckBlank(seen) && isNoFurtherAction(outcomes)) {
            warnings.add("No further action, but case management system check not recorded.");
        }
        if (!outcomes.isEmpty() && allocations.of(seen.id()).isEmpty()) {
            warnings.add("This contact is not allocated to anyone.");
        }
        return List.copyOf(warnings);
    }

    private static boolean isNoFurtherAction(Set<String> outcomes) {
        return outcomes.contains(DecisionOutcome.NO_FURTHER_ACTION.name());
    }

    /** Whether the last screening does not say what the council's case management system has. */
    public boolean isCouncilCheckBlank(ContactRow seen) {
        return screenings.of(seen.id()).stream()
                .findFirst()
                .filter(row -> row.council().isBlank())
                .isPresent();
    }
}
