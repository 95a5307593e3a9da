package org.breakwater.training.evaluate;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.training.certificates.Certification;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Evaluations of a course by learners, and by their managers or bookers, as far as the current actor may complete them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Evaluations {

    private final JdbcClient jdbc;
    private final Certification certification;
    private final AuditLog audit;
    private final Clock clock;

    Evaluations(JdbcClient jdbc, Certification certification, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.certification = certification;
        this.audit = audit;
        this.clock = clock;
    }

    /** One outcome with its confidence rating. @param score from 1 to 5 */
    public record Answer(String outcome, int score) {}

    /** A completed evaluation. @param teaching from 1 to 5; null if it is not asked */
    public record Answers(
            List<Answer> answers, String words, @Nullable Integer teaching) {

        @Override
        public String toString() {
            return "Answers[" + answers.size() + "]";
        }
    }

    /** Their own places, the latest first. */
    public List<EvaluationRow> own() {
        return all(jdbc.sql(EvaluationRow.OWN).query(EvaluationRow.class));
    }

    /** Those whom they sent, and about whom an evaluation is due. */
    public List<EvaluationRow> toVouch() {
        var now = clock.instant();
        return sent(now).stream()
                .filter(row -> row.isOpen(EvaluationStage.MANAGER, now))
                .toList();
    }

    /** The place that this evaluation is about, for the current actor, whether it is open now or not. */
    public Optional<EvaluationRow> find(UUID booking, EvaluationStage stage) {
        var rows = stage.isOfManager() ? sent(clock.instant()) : own();
        return rows.stream().filter(row -> row.bookingId().equals(booking)).findFirst();
    }

    /**
     * Saves an evaluation; a second one is ignored.
     *
     * @return whether it could be saved
     */
    public boolean say(EvaluationRow row, EvaluationStage stage, Answers said) {
        var now = clock.instant();
        if (!row.isOpen(stage, now)) {
            return row.isSaid(stage);
        }
        var kept = jdbc.sql(SAY)
                .param("booking", row.bookingId())
                .param("stage", stage.name())
                .param("words", said.words())
                .param("teaching", said.teaching())
                .param("now", now)
                .update();
        if (kept == 1) {
            answer(row.bookingId(), stage, said.answers());
            var visitor = new Actor.Visitor();
            audit.record(visitor.id(), visitor.roleName(), "said what a course did", "booking:" + row.bookingId(), "");
            certification.settle(row.bookingId());
        }
        return true;
    }

    private void answer(UUID booking, EvaluationStage stage, List<Answer> answers) {
        jdbc.sql(ANSWER)
                .param("booking", booking)
                .param("stage", stage.name())
                .param("outcomes", answers.stream().map(Answer::outcome).toArray(String[]::new))
                .param("scores", answers.stream().map(Answer::score).toArray(Integer[]::new))
                .update();
    }

    private List<EvaluationRow> sent(Instant now) {
        return all(jdbc.sql(EvaluationRow.SENT)
                .param("since", EvaluationRow.earliest(now))
                .param("until", EvaluationRow.latest(now))
                .query(EvaluationRow.class));
    }

    static final String SAY = """
            insert into training.evaluation (booking_id, stage, words, teaching, said_at)
            values (:booking, :stage, :words, cast(:teaching as smallint), :now) on conflict do nothing""";

    static final String ANSWER = """
            insert into training.evaluation_answer (booking_id, stage, position, outcome, score)
            select :booking, :stage, one.position - 1, one.outcome, one.score
            from unnest(cast(:outcomes as text[]), cast(:scores as int[])) with ordinality
                as one (outcome, score, position)""";
}
