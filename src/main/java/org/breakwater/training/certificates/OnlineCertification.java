package org.breakwater.training.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.records.Records;
import org.breakwater.training.TrainingSystemActor;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.CurrencyStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues a certificate to everyone who passed a course on our own pages, as long as the completion counts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OnlineCertification {

    /** Who records a completion, and checks it. */
    public static final String PROGRAM = "The program";

    private final JdbcClient jdbc;
    private final Records records;
    private final Catalogue catalogue;
    private final Clock clock;

    OnlineCertification(JdbcClient jdbc, Records records, Catalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** A completion that counts. */
    public record Completed(UUID id, String course, LocalDate completedOn) {

        private static final String COUNTS = """
                select id, course, completed_on from training.completion
                where kind = 'E_LEARNING' and checked_at is not null and refused_why = ''
                """;

        static final String BY_ID = COUNTS + "and id = :id";

        static final String OF_DAY = COUNTS + "and learner_id = :learner and course = :course and completed_on = :on";
    }

    /** Issues the certificate for the course that was completed on this day. @return the completion */
    public Optional<UUID> issue(UUID learner, String course, LocalDate on) {
        return records.overseen(TrainingSystemActor.NAME, () -> {
            var completed = jdbc.sql(Completed.OF_DAY)
                    .param("learner", learner)
                    .param("course", course)
                    .param("on", on)
                    .query(Completed.class)
                    .optional();
            completed.ifPresent(one -> make(one, null));
            return completed.map(Completed::id);
        });
    }

    /** Issues it again, with the right name. */
    void again(UUID completion, String name) {
        records.overseeing(
                TrainingSystemActor.NAME, () -> find(completion).ifPresent(completed -> make(completed, name)));
    }

    /** Whether it would be issued again. */
    boolean isEarned(UUID completion) {
        return records.overseen(TrainingSystemActor.NAME, () -> find(completion).isPresent());
    }

    private Optional<Completed> find(UUID completion) {
        return jdbc.sql(Completed.BY_ID)
                .param("id", completion)
                .query(Completed.class)
                .optional();
    }

    private void make(Completed completed, @Nullable String name) {
        catalogue
                .known(completed.course())
                .ifPresent(course -> jdbc.sql(MAKE)
                        .param("id", UUID.randomUUID())
                        .param("code", CertificateCode.byChance().symbols())
                        .param("completion", completed.id())
                        .param("name", name)
                        .param("title", course.title())
                        .param("level", course.level())
                        .param("hours", course.hours())
                        .param(
                                "until",
                                CurrencyStatus.lastDay(Optional.of(completed.completedOn()), course.refresh())
                                        .orElse(null))
                        .param("now", clock.instant())
                        .update());
    }

    static final String MAKE = """
            insert into training.certificate (id, code, completion_id, name, course, title, level, hours, held_on,
                holds_until, issued_at)
            select :id, :code, c.id, coalesce(cast(:name as text), l.name), c.course, :title, :level, :hours,
                c.completed_on, cast(:until as date), :now
            from training.completion c join training.learner l on l.id = c.learner_id
            where c.id = :completion
            on conflict (completion_id) where revoked_at is null do nothing""";
}
