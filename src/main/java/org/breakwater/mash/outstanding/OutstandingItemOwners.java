package org.breakwater.mash.outstanding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.allocation.AllocationRow;
import org.breakwater.casework.allocation.Allocations;
import org.breakwater.casework.decisions.Outcome;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.outstanding.FollowUps;
import org.breakwater.mash.handover.HandoverRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose something becomes when a contact is closed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OutstandingItemOwners {

    /** What a team takes on that can hold a conference or finish an assessment, the most serious first. */
    private static final List<Outcome> STATUTORY = List.of(
            Outcome.STRATEGY_DISCUSSION, Outcome.ASSESSMENT, Outcome.HOMELESS_OR_ALONE, Outcome.PASSED_TO_OPEN_CASE);

    private final ReceivingTeams teams;
    private final Allocations allocations;

    OutstandingItemOwners(ReceivingTeams teams, Allocations allocations) {
        this.teams = teams;
        this.allocations = allocations;
    }

    /** The social work team that accepted a child; empty while none has, or only one with no account here. */
    Optional<FollowUps.Owner> team(List<HandoverRow> handovers) {
        return handovers.stream()
                .filter(row -> row.state() == HandoverRow.State.ACCEPTED && !row.outside())
                .filter(row -> row.decided().stream().anyMatch(STATUTORY::contains))
                .min(Comparator.comparing(OutstandingItemOwners::seriousness)
                        .thenComparing(HandoverRow::offeredAt, Comparator.reverseOrder()))
                .map(row -> new FollowUps.Owner(row.id(), row.team(), null, teams.nameOf(row.team())));
    }

    /** The name of a team with no account here that accepted a child in writing; empty where none has. */
    Optional<String> external(List<HandoverRow> handovers) {
        return handovers.stream()
                .filter(row -> row.state() == HandoverRow.State.ACCEPTED && row.outside())
                .findFirst()
                .map(row -> teams.nameOf(row.team()));
    }

    private static int seriousness(HandoverRow row) {
        return row.decided().stream()
                .filter(STATUTORY::contains)
                .mapToInt(STATUTORY::indexOf)
                .min()
                .orElse(STATUTORY.size());
    }

    /** Who of the desk has the contact; where no one does, the person who closes it. */
    FollowUps.Owner person(Actor.Person closing, UUID contact) {
        return allocations.of(contact).stream()
                .filter(AllocationRow::hasIt)
                .findFirst()
                .map(row -> new FollowUps.Owner(null, null, row.accountId(), row.name()))
                .orElseGet(() -> new FollowUps.Owner(null, null, closing.accountId(), closing.name()));
    }
}
