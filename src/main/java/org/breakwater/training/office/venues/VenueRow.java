package org.breakwater.training.office.venues;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A venue.
 *
 * @param access its facilities: steps, parking, a hearing loop, a quiet room
 * @param holds its capacity, in people
 * @param notes for the office alone: who to contact, what it costs
 * @param endedAt since when it is inactive; null while it is in use
 */
public record VenueRow(
        UUID id,
        String name,
        String address,
        String access,
        int holds,
        String notes,
        @Nullable Instant endedAt) {

    private static final String COLUMNS =
            "select id, name, address, access, holds, notes, ended_at from training.venue ";

    static final String BY_ID = COLUMNS + "where id = :id";

    static final String ALL = COLUMNS + "order by ended_at is not null, lower(name), id limit 500";

    public boolean hasEnded() {
        return endedAt != null;
    }

    /** As it is copied to a session. */
    public String place() {
        return name + ", " + address;
    }

    @Override
    public String toString() {
        return "VenueRow[" + id + "]";
    }
}
