package org.breakwater.casework.meetings.discussions;

import java.util.List;
import java.util.Optional;
import org.breakwater.casework.actions.ActionRow;

/** A strategy discussion with its participants and agreed actions. */
public record StrategyDiscussion(StrategyDiscussionRow strategy, List<ParticipantRow> seats, List<ActionRow> agreed) {

    public Optional<ParticipantRow> seat(String agency) {
        return seats.stream().filter(seat -> seat.agency().equals(agency)).findFirst();
    }

    /** The required agencies that neither took part nor sent a written contribution; by id. */
    public List<String> missing() {
        return strategy.quorum().stream()
                .filter(agency -> seat(agency)
                        .filter(seat -> seat.presence() != Participant.Presence.ABSENT)
                        .isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return "StrategyDiscussion[" + strategy.id() + "]";
    }
}
