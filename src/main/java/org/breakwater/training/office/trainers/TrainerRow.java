package org.breakwater.training.office.trainers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trainer.
 *
 * @param approvedAt when the office recorded their employer's consent; null if there is none
 * @param endedAt since when they are inactive
 */
public record TrainerRow(
        UUID id,
        String name,
        String email,
        String topics,
        String availability,
        String employer,
        @Nullable Instant approvedAt,
        @Nullable Instant endedAt) {

    private static final String COLUMNS = """
            select id, name, email, topics, availability, employer, approved_at, ended_at from training.trainer
            """;

    static final String BY_ID = COLUMNS + "where id = :id";

    static final String ALL = COLUMNS + "order by ended_at is not null, lower(name), id limit 1000";

    static final String SEARCH = COLUMNS + """
            where (select bool_and(position(word in lower(name || ' ' || topics || ' ' || availability)) > 0)
                from unnest(cast(:words as text[])) word)
            order by ended_at is not null, lower(name), id limit 1000""";

    static final String OF_SESSION = COLUMNS + """
            where id in (select trainer_id from training.session_trainer where session_id = :session)
            order by lower(name), id limit 100""";

    public boolean isApproved() {
        return approvedAt != null;
    }

    public boolean hasEnded() {
        return endedAt != null;
    }

    /** Whether they can be assigned to a session. */
    public boolean mayTrain() {
        return isApproved() && !hasEnded();
    }

    @Override
    public String toString() {
        return "TrainerRow[" + id + "]";
    }
}
