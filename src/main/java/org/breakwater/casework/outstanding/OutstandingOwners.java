package org.breakwater.casework.outstanding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.decisions.DecisionOutcome;

/**
 * The owners of outstanding items after a case is closed.
 *
 * @param person the person that the case is allocated to; else the person who closes it
 * @param accepted the children whom a team has accepted
 */
public record OutstandingOwners(OutstandingItemRecords.Owner person, List<AcceptedHandover> accepted) {

    /** Outcomes whose team can hold a conference or finish an assessment, the most serious first. */
    private static final List<DecisionOutcome> STATUTORY = List.of(
            DecisionOutcome.STRATEGY_DISCUSSION,
            DecisionOutcome.ASSESSMENT,
            DecisionOutcome.HOMELESS_OR_ALONE,
            DecisionOutcome.PASSED_TO_OPEN_CASE);

    /** The social work team that accepted a child; empty if none has, or only one with no account here. */
    public Optional<OutstandingItemRecords.Owner> team() {
        return accepted.stream()
                .filter(row -> !row.outside())
                .filter(row -> row.decided().stream().anyMatch(STATUTORY::contains))
                .min(Comparator.comparing(OutstandingOwners::seriousness)
                        .thenComparing(AcceptedHandover::offeredAt, Comparator.reverseOrder()))
                .map(AcceptedHandover::owner);
    }

    /** The name of a team with no account here that accepted a child in writing; empty if none has. */
    Optional<String> external() {
        return accepted.stream().filter(AcceptedHandover::outside).findFirst().map(AcceptedHandover::teamName);
    }

    /**
     * The team that accepted this child for this outcome. If it has no account here, the person; empty if none has
     * accepted.
     */
    public Optional<OutstandingItemRecords.Owner> whoAccepted(UUID child, DecisionOutcome decisionOutcome) {
        return accepted.stream()
                .filter(row -> row.child().equals(child) && row.decided().contains(decisionOutcome))
                .findFirst()
                .map(row -> row.outside() ? person : row.owner());
    }

    private static int seriousness(AcceptedHandover row) {
        return row.decided().stream()
                .filter(STATUTORY::contains)
                .mapToInt(STATUTORY::indexOf)
                .min()
                .orElse(STATUTORY.size());
    }

    @Override
    public String toString() {
        return "OutstandingOwners[" + accepted + "]";
    }
}
