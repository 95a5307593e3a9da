package org.breakwater.casework.handover.receiving;

import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.restriction.SharedOutside;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A team that was offered a child knows of the case. */
@Component
@Order(2)
class TeamsHandedTo implements SharedOutside {

    private final Handovers handovers;
    private final ReceivingTeams teams;

    TeamsHandedTo(Handovers handovers, ReceivingTeams teams) {
        this.handovers = handovers;
        this.teams = teams;
    }

    @Override
    public Stream<String> toldAbout(UUID record) {
        return handovers.of(record).stream()
                .filter(row -> row.state() != HandoverRow.State.OVER)
                .map(row -> teams.nameOf(row.team()));
    }
}
