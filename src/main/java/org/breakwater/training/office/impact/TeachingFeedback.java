package org.breakwater.training.office.impact;

import java.time.Clock;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.records.Records;
import org.breakwater.training.TrainingSystemActor;
import org.breakwater.web.figures.SmallNumberSuppression;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ratings of the delivery, asked straight after. Nobody reads individual ratings, including the trainer and the office.
 * Small groups in one session and month are never counted, so that no two figures reveal them in combination: neither
 * those of two trainers, nor those of a trainer and a course, nor those of two months.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TeachingFeedback {

    private final JdbcClient jdbc;
    private final Records records;
    private final Clock clock;

    TeachingFeedback(JdbcClient jdbc, Records records, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.clock = clock;
    }

    /** @param people whose answers are counted; 0 if they are too few; @param mean from 1 to 5 */
    public record Taught(int people, double mean) {

        public boolean isShown() {
            return people >= SmallNumberSuppression.LEAST;
        }

        /** Such as "4.2"; empty if it is suppressed. */
        public String meanInWords() {
            return isShown() ? String.format(Locale.UK, "%.1f", mean) : "";
        }

        /** Such as "18"; empty if it is suppressed. */
        public String peopleInWords() {
            return isShown() ? String.valueOf(people) : "";
        }

        public String inWords() {
            return isShown() ? meanInWords() + " of 5 (" + people + " people)" : "Not enough responses yet.";
        }
    }

    /** For all their sessions. */
    public Taught ofTrainer(UUID trainer) {
        return records.overseen(
                TrainingSystemActor.NAME, () -> counted(jdbc.sql(OF_TRAINER).param("trainer", trainer)));
    }

    /** The current actor's own; empty if they are no trainer. */
    public Optional<Taught> own() {
        return jdbc.sql(OWN).query(UUID.class).optional().map(this::ofTrainer);
    }

    /** @param year from its first of April on */
    public Taught ofCourse(String course, Year year) {
        return records.overseen(
                TrainingSystemActor.NAME,
                () -> counted(jdbc.sql(OF_COURSE)
                        .param("course", course)
                        .param("from", Impact.april(year))
                        .param("until", Impact.april(year.plusYears(1)))));
    }

    private Taught counted(JdbcClient.StatementSpec statement) {
        return statement
                .param("closed", Impact.firstOfThisMonth(clock))
                .param("least", SmallNumberSuppression.LEAST)
                .query(Taught.class)
                .single();
    }

    private static final String SAID = """
            select s.id, b.learner_id, e.teaching,
                date_trunc('month', e.said_at at time zone 'Europe/London') as month
            from training.session s join training.booking b on b.session_id = s.id
                join training.evaluation e on e.booking_id = b.id and e.stage = 'AFTER' and e.said_at < :closed
            """;

    private static final String COUNTED = """
            ), many as (
                select id, month from said group by id, month having count(distinct learner_id) >= :least)
            select count(distinct said.learner_id) as people, coalesce(avg(said.teaching), 0) as mean
            from said join many on many.id = said.id and many.month = said.month""";

    static final String OF_TRAINER = "with said as (" + SAID + """
            where s.id in (select g.session_id from training.session_trainer g where g.trainer_id = :trainer)
            """ + COUNTED;

    static final String OF_COURSE = "with said as (" + SAID + """
            where s.course = :course and s.starts_at >= :from and s.starts_at < :until
            """ + COUNTED;

    static final String OWN = "select id from training.trainer where email = training.proven() and ended_at is null";
}
