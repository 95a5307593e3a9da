package org.breakwater.training.externaltraining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Training other than at our sessions, as far as the current actor may see it.
 *
 * @param learner their name
 * @param email theirs; empty if they have none
 * @param course its id in the catalogue
 * @param givenBy the provider
 * @param saidBy the learner's address, or the name of the person who imported the file
 * @param checkedBy null if no one has reviewed it
 * @param refusedWhy empty if it was not refused
 */
public record ExternalTrainingRow(
        UUID id,
        UUID learnerId,
        String learner,
        String email,
        String organisation,
        String course,
        LocalDate completedOn,
        Kind kind,
        String givenBy,
        String saidBy,
        Instant saidAt,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt,
        String refusedWhy) {

    /** The kind of training. */
    public enum Kind {
        E_LEARNING("Online"),
        ELSEWHERE("External training");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }
    }

    /** The most that one list shows. */
    public static final int MOST = 200;

    private static final String COLUMNS = """
            select c.id, c.learner_id, l.name as learner, coalesce(l.email, '') as email, o.name as organisation,
                c.course, c.completed_on, c.kind, c.given_by, c.said_by, c.said_at, c.checked_by, c.checked_at,
                c.refused_why
            from training.completion c join training.learner l on l.id = c.learner_id
                join training.organisation o on o.id = l.organisation_id
            """;

    static final String BY_ID = COLUMNS + "where c.id = :id";

    static final String OWN = COLUMNS + """
            where l.email = training.proven() and training.proven() <> ''
            order by c.completed_on desc, c.id limit\s""" + MOST;

    /** The oldest first. */
    static final String WAITING = COLUMNS + "where c.checked_at is null order by c.said_at, c.id limit " + MOST;

    static final String THAT_COUNT = COLUMNS + """
            where c.learner_id = any(cast(:learners as uuid[])) and c.checked_at is not null and c.refused_why = ''
            order by c.learner_id, c.completed_on, c.id limit 20000""";

    public boolean waits() {
        return checkedAt == null;
    }

    public boolean canBeRefused() {
        return refusedWhy.isEmpty();
    }

    /** Whether it counts as attending the course. */
    public boolean counts() {
        return checkedAt != null && refusedWhy.isEmpty();
    }

    @Override
    public String toString() {
        return "ExternalTrainingRow[" + id + "]";
    }
}
