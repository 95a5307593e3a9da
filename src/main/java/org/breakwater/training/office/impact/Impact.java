package org.breakwater.training.office.impact;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.time.Calendars;
import org.breakwater.training.TrainingSystemActor;
import org.breakwater.training.evaluate.EvaluationStage;
import org.breakwater.web.figures.SmallNumberSuppression;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether courses helped, in counts and means of many answers. Nobody reads individual answers, so they are counted
 * with full access; callers leave out what {@link SmallNumberSuppression} names.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Impact {

    private final JdbcClient jdbc;
    private final Records records;
    private final AuditLog audit;
    private final Clock clock;

    Impact(JdbcClient jdbc, Records records, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** The change for people who answered at both stages. @param change of their means, from -4 to 4 */
    public record Change(EvaluationStage until, int people, double change) {}

    /** A comment, without its author. */
    public record Comment(EvaluationStage stage, String words) {

        @Override
        public String toString() {
            return "Comment[" + stage + "]";
        }
    }

    /** @param year from its first of April on */
    public List<ImpactRow> ofCourses(Year year) {
        return records.overseen(
                TrainingSystemActor.NAME,
                () -> all(within(ImpactRow.OF_COURSES, year).query(ImpactRow.class)));
    }

    /** One course: in total, by organisation type, and by outcome. */
    public List<ImpactRow> ofCourse(String course, Year year) {
        return records.overseen(
                TrainingSystemActor.NAME,
                () -> all(within(ImpactRow.OF_COURSE, year)
                        .param("course", course)
                        .query(ImpactRow.class)));
    }

    /** From before it until after it, and until later. */
    public List<Change> changes(String course, Year year) {
        return records.overseen(
                TrainingSystemActor.NAME,
                () -> all(within(CHANGES, year).param("course", course).query(Change.class)));
    }

    /** In an order that does not reveal the authors; none if so few answered that everyone would know. */
    public List<Comment> comments(String course, Year year) {
        return records.overseen(
                TrainingSystemActor.NAME,
                () -> all(within(COMMENTS, year)
                        .param("course", course)
                        .param("least", SmallNumberSuppression.LEAST)
                        .query(Comment.class)));
    }

    /** The figures were exported. */
    public void taken(Actor.Person who, String course, Year year) {
        audit.record(who.id(), who.roleName(), "took what a course did", "course:" + course, year.toString());
    }

    private JdbcClient.StatementSpec within(String sql, Year year) {
        return jdbc.sql(sql)
                .param("from", april(year))
                .param("until", april(year.plusYears(1)))
                .param("closed", firstOfThisMonth(clock));
    }

    /** Counted by whole months: looking before and after one answer must not reveal it. */
    static Instant firstOfThisMonth(Clock clock) {
        return clock.instant()
                .atZone(Calendars.LONDON)
                .toLocalDate()
                .withDayOfMonth(1)
                .atStartOfDay(Calendars.LONDON)
                .toInstant();
    }

    static Instant april(Year year) {
        return year.atMonth(4).atDay(1).atStartOfDay(Calendars.LONDON).toInstant();
    }

    /** All answers about the sessions of a year. */
    static final String ANSWERS = """
            select s.course, o.kind, a.outcome, a.stage, a.score,
                case e.stage when 'MANAGER' then coalesce(nullif(b.manager_email, ''), b.asked_by)
                    else cast(b.learner_id as text) end as who
            from training.session s join training.booking b on b.session_id = s.id
                join training.organisation o on o.id = b.organisation_id
                join training.evaluation e on e.booking_id = b.id and e.said_at < :closed
                join training.evaluation_answer a on a.booking_id = e.booking_id and a.stage = e.stage
            where s.starts_at >= :from and s.starts_at < :until
            """;

    static final String CHANGES = """
            with said as (
                select a.booking_id, b.learner_id, a.stage, a.outcome, a.score
                from training.session s join training.booking b on b.session_id = s.id
                    join training.evaluation e on e.booking_id = b.id and e.said_at < :closed
                    join training.evaluation_answer a on a.booking_id = e.booking_id and a.stage = e.stage
                where s.course = :course and s.starts_at >= :from and s.starts_at < :until)
            select next.stage as until, count(distinct next.learner_id) as people,
                avg(next.score - first.score) as change
            from said first join said next on next.booking_id = first.booking_id and next.outcome = first.outcome
            where first.stage = 'BEFORE' and next.stage in ('AFTER', 'LATER')
            group by next.stage order by next.stage""";

    static final String COMMENTS = """
            with said as (
                select e.stage, e.words,
                    case e.stage when 'MANAGER' then coalesce(nullif(b.manager_email, ''), b.asked_by)
                        else cast(b.learner_id as text) end as who
                from training.session s join training.booking b on b.session_id = s.id
                    join training.evaluation e on e.booking_id = b.id and e.said_at < :closed
                where s.course = :course and s.starts_at >= :from and s.starts_at < :until)
            select stage, words from said
            where words <> '' and stage in (select stage from said group by stage having count(distinct who) >= :least)
            order by stage, md5(words) limit 500""";
}
