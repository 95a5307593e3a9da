package org.breakwater.training.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who learns. @param email null for whoever is booked by their lead */
public record LearnerRow(UUID id, String name, @Nullable String email, UUID organisationId, String job) {

    private static final String COLUMNS = "select id, name, email, organisation_id, job from training.learner ";

    static final String OWN = COLUMNS + "where email = training.proven() and training.proven() <> ''";

    static final String OF_ORGANISATION =
            COLUMNS + "where organisation_id = :organisation order by lower(name), id limit 2000";

    @Override
    public String toString() {
        return "LearnerRow[" + id + "]";
    }
}
