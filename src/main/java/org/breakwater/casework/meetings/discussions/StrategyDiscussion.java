package org.breakwater.casework.meetings.discussions;

import java.util.List;
import java.util.Optional;
import org.breakwater.casework.actions.ActionRow;

/** A strategy discussion with who took part and what was agreed. */
public record StrategyDiscussion(StrategyDiscussionRow strategy, List<ParticipantRow> seats, List<ActionRow> agreed) {

    public Optional<ParticipantRow> seat(String agency) {
        return seats.stream().filter(seat -> seat.agency().equals(agency)).findFirst();
    }

    /** Of those whom such a discussion needs, the ones who neither took part nor sent words; by id. */
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
