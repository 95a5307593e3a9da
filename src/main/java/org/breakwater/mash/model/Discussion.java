package org.breakwater.mash.model;

import java.util.List;
import java.util.Optional;

/** A strategy discussion with who took part and what was agreed. */
public record Discussion(StrategyRow strategy, List<SeatRow> seats, List<AgreedRow> agreed) {

    public Optional<SeatRow> seat(String agency) {
        return seats.stream().filter(seat -> seat.agency().equals(agency)).findFirst();
    }

    /** Of those whom such a discussion needs, the ones who neither took part nor sent words; by id. */
    public List<String> missing() {
        return strategy.quorum().stream()
                .filter(agency -> seat(agency)
                        .filter(seat -> seat.presence() != Seat.Presence.ABSENT)
                        .isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return "Discussion[" + strategy.id() + "]";
    }
}
