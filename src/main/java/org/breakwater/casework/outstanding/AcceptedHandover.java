package org.breakwater.casework.outstanding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.casework.decisions.DecisionOutcome;

/**
 * A child of a case whom a team has accepted: outstanding items for that child can pass to the team.
 *
 * @param id of the handover
 * @param outside whether the team has no account here, and accepted in writing
 */
public record AcceptedHandover(
        UUID id,
        UUID child,
        String team,
        String teamName,
        boolean outside,
        List<DecisionOutcome> decided,
        Instant offeredAt) {

    OutstandingItemRecords.Owner owner() {
        return new OutstandingItemRecords.Owner(id, team, null, teamName);
    }

    @Override
    public String toString() {
        return "AcceptedHandover[" + id + "]";
    }
}
