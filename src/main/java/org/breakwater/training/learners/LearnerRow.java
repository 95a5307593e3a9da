package org.breakwater.training.learners;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner.
 *
 * @param email null for a person who is booked by their lead
 * @param duties those that they stated, separated by spaces
 */
public record LearnerRow(UUID id, String name, @Nullable String email, UUID organisationId, String job, String duties) {

    private static final String COLUMNS = """
            select id, name, email, organisation_id, job, array_to_string(duties, ' ') as duties from training.learner
            """;

    static final String OWN = COLUMNS + "where email = training.proven() and training.proven() <> ''";

    static final String OF_ORGANISATION =
            COLUMNS + "where organisation_id = :organisation order by lower(name), id limit 2000";

    public List<String> told() {
        return duties.isEmpty() ? List.of() : List.of(duties.split(" "));
    }

    @Override
    public String toString() {
        return "LearnerRow[" + id + "]";
    }
}
