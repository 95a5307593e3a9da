package org.breakwater.training.onlinecourses.attempts;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.training.learners.LearnerRow;
import org.breakwater.training.office.courselinks.CourseLinks;
import org.breakwater.training.onlinecourses.content.CourseContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The current actor takes an online course. What they have read and answered is stored at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OnlineAttempts {

    private final JdbcClient jdbc;
    private final CourseLinks courseLinks;
    private final OnlineCompletions completions;
    private final AuditLog audit;
    private final Clock clock;

    OnlineAttempts(
            JdbcClient jdbc, CourseLinks courseLinks, OnlineCompletions completions, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.courseLinks = courseLinks;
        this.completions = completions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Their courses that can be continued or tried again here, the newest first. */
    public List<OnlineAttemptRow> toFinish() {
        return takenHere(OnlineAttemptRow.TO_FINISH);
    }

    private List<OnlineAttemptRow> begun() {
        return takenHere(OnlineAttemptRow.BEGUN);
    }

    private List<OnlineAttemptRow> takenHere(String statement) {
        var here = courseLinks.takenHere();
        return all(jdbc.sql(statement).query(OnlineAttemptRow.class)).stream()
                .filter(row -> here.contains(row.course()))
                .toList();
    }

    /** Their unfinished attempt at this version of a course. */
    public Optional<OnlineAttempt> open(CourseContent content) {
        return jdbc.sql(OnlineAttemptRow.OPEN)
                .param("course", content.course())
                .param("version", content.version())
                .query(OnlineAttemptRow.class)
                .optional()
                .map(row -> attempt(row, content));
    }

    /** Whether they began it with other content, and have not finished. */
    public boolean isOutdated(CourseContent content) {
        return begun().stream()
                .anyMatch(row -> row.course().equals(content.course()) && row.contentVersion() != content.version());
    }

    /** The last attempt that they finished. */
    public Optional<OnlineAttempt> latest(CourseContent content) {
        return jdbc.sql(OnlineAttemptRow.LATEST)
                .param("course", content.course())
                .query(OnlineAttemptRow.class)
                .optional()
                .map(row -> attempt(row, content));
    }

    private OnlineAttempt attempt(OnlineAttemptRow row, CourseContent content) {
        var answers =
                all(jdbc.sql(OnlineAnswerRow.OF_ATTEMPT)
                                .param("attempt", row.id())
                                .query(OnlineAnswerRow.class))
                        .stream()
                        .collect(Collectors.toMap(OnlineAnswerRow::question, OnlineAnswerRow::answer));
        return new OnlineAttempt(row, content, answers);
    }

    /**
     * Starts it, or continues what was started. Whoever tries again has read the units. What was started with other
     * content is over.
     */
    public OnlineAttempt begin(LearnerRow learner, CourseContent content) {
        jdbc.sql(REPLACE)
                .param("learner", learner.id())
                .param("course", content.course())
                .param("version", content.version())
                .param("now", clock.instant())
                .update();
        var id = UUID.randomUUID();
        var begun = jdbc.sql(BEGIN)
                .param("id", id)
                .param("learner", learner.id())
                .param("course", content.course())
                .param("version", content.version())
                .param("now", clock.instant())
                .update();
        if (begun == 1) {
            record("began an online course", id);
        }
        return open(content).orElseThrow();
    }

    /** They have read a unit. */
    public void read(OnlineAttempt attempt, int unit) {
        jdbc.sql(READ).param("unit", unit).param("id", attempt.row().id()).update();
    }

    /** They select an answer, or another one. */
    public void answer(OnlineAttempt attempt, int question, int answer) {
        jdbc.sql(ANSWER)
                .param("attempt", attempt.row().id())
                .param("question", question)
                .param("answer", answer)
                .param("now", clock.instant())
                .update();
    }

    /**
     * The end of their attempt, which has all answers: it counts if enough of them are right. Pressed twice, the second
     * finds nothing open.
     */
    public void finish(OnlineAttempt attempt) {
        var content = attempt.content();
        var right =
                content.questions().size() - content.wrong(attempt.answers()).size();
        var passed = right >= content.pass();
        var finished = jdbc.sql(FINISH)
                .param("right", right)
                .param("passed", passed)
                .param("now", clock.instant())
                .param("id", attempt.row().id())
                .update();
        if (finished == 1) {
            record("finished an online course", attempt.row().id());
            if (passed) {
                completions.complete(attempt.row().learnerId(), content);
            }
        }
    }

    private void record(String act, UUID attempt) {
        var visitor = new Actor.Visitor();
        audit.record(visitor.id(), visitor.roleName(), act, "online-attempt:" + attempt, "");
    }

    static final String REPLACE = """
            update training.online_attempt set finished_at = :now
            where learner_id = :learner and course = :course and content_version <> :version and finished_at is null""";

    static final String BEGIN = """
            insert into training.online_attempt (id, learner_id, course, content_version, started_at, units_read)
            values (:id, :learner, :course, :version, :now, coalesce((
                select case when a.passed then 0 else a.units_read end from training.online_attempt a
                where a.learner_id = :learner and a.course = :course and a.content_version = :version
                    and a.passed is not null order by a.finished_at desc, a.id limit 1), 0))
            on conflict do nothing""";

    static final String READ = """
            update training.online_attempt set units_read = greatest(units_read, cast(:unit as smallint))
            where id = :id and finished_at is null""";

    static final String ANSWER = """
            insert into training.online_answer (attempt_id, question, answer, answered_at)
            values (:attempt, :question, :answer, :now)
            on conflict (attempt_id, question) do update
                set answer = excluded.answer, answered_at = excluded.answered_at""";

    static final String FINISH = """
            update training.online_attempt set finished_at = :now, right_answers = :right, passed = :passed
            where id = :id and finished_at is null""";
}
