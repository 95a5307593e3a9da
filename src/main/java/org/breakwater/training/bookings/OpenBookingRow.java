package org.breakwater.training.bookings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A booking that has not ended, as the allocation of places needs it. */
public record OpenBookingRow(
        UUID id,
        UUID learnerId,
        UUID organisationId,
        BookedPlace.State state,
        boolean approved,
        @Nullable Instant until,
        int version) {

    /** In the order of requests; the places of a session are its limit. */
    static final String OF_SESSION = """
            select id, learner_id, organisation_id, state, manager_email = '' or approved_at is not null as approved,
                until, version
            from training.booking where session_id = :session and state <> 'ENDED' order by place limit 20000""";

    /** Mapped by hand, because every booking request reads the whole list. */
    static OpenBookingRow read(ResultSet row, int number) throws SQLException {
        var until = row.getTimestamp("until");
        return new OpenBookingRow(
                row.getObject("id", UUID.class),
                row.getObject("learner_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                BookedPlace.State.valueOf(row.getString("state")),
                row.getBoolean("approved"),
                until == null ? null : until.toInstant(),
                row.getInt("version"));
    }

    BookedPlace asPlace() {
        return new BookedPlace(id, organisationId, state, approved, until, null);
    }
}
