package org.breakwater.training.learners;

import java.util.Set;
import java.util.UUID;

/**
 * A learner, with the data that their training needs depend on. @param duties those that they stated, separated by
 * spaces
 */
public record LearnerDutiesRow(UUID id, String name, UUID organisationId, String duties) {

    /** More than this are more than one page. */
    public static final int MOST = 5000;

    public static final String OF_ORGANISATIONS = """
            select id, name, organisation_id, array_to_string(duties, ' ') as duties
            from training.learner where organisation_id = any(cast(:organisations as uuid[]))
            order by lower(name), id limit\s""" + MOST;

    public static final String BY_ID = """
            select id, name, organisation_id, array_to_string(duties, ' ') as duties
            from training.learner where id = :id""";

    public Set<String> has() {
        return duties.isEmpty() ? Set.of() : Set.of(duties.split(" "));
    }

    @Override
    public String toString() {
        return "LearnerDutiesRow[" + id + "]";
    }
}
