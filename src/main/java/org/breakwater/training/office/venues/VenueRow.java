package org.breakwater.training.office.venues;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place at which courses are given.
 *
 * @param access what it has: steps, parking, a loop, a quiet room
 * @param holds how many people
 * @param notes for the office alone: whom to ring, what it costs
 * @param endedAt since when it is not used any more; null while it is
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

    /** As a session says it. */
    public String place() {
        return name + ", " + address;
    }

    @Override
    public String toString() {
        return "VenueRow[" + id + "]";
    }
}
