package org.breakwater.training.onlinecourses.attempts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of the current actor at an online course.
 *
 * @param contentVersion of the content that they were shown
 * @param unitsRead how many units they have read, in order
 * @param rightAnswers null until they finish
 * @param passed null until they finish
 */
public record OnlineAttemptRow(
        UUID id,
        UUID learnerId,
        String course,
        int contentVersion,
        Instant startedAt,
        int unitsRead,
        @Nullable Instant finishedAt,
        @Nullable Integer rightAnswers,
        @Nullable Boolean passed) {

    private static final String OWN = """
            select a.id, a.learner_id, a.course, a.content_version, a.started_at, a.units_read, a.finished_at,
                a.right_answers, a.passed
            from training.online_attempt a join training.learner l on l.id = a.learner_id
            where l.email = training.proven() and training.proven() <> ''
            """;

    /** The unfinished ones. */
    static final String BEGUN = OWN + "and a.finished_at is null order by a.started_at desc, a.id limit 50";

    /** The unfinished ones, and those that were not passed and not tried again since. */
    static final String TO_FINISH = OWN + """
            and (a.finished_at is null or a.passed = false and not exists (
                select from training.online_attempt n where n.learner_id = a.learner_id and n.course = a.course
                    and n.started_at > a.started_at))
            order by a.started_at desc, a.id limit 50""";

    /** The unfinished one, locked: two windows follow each other. */
    static final String OPEN =
            OWN + "and a.course = :course and a.content_version = :version and a.finished_at is null for update of a";

    /** The last one that was finished. */
    static final String LATEST = OWN + """
            and a.course = :course and a.passed is not null order by a.finished_at desc, a.id limit 1""";

    /** Whether they finished it with enough right answers. */
    public boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }

    public int right() {
        return rightAnswers == null ? 0 : rightAnswers;
    }
}
