package org.breakwater.training.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.records.Records;
import org.breakwater.training.AttendanceMark;
import org.breakwater.training.TrainingSystemActor;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.catalogue.CurrencyStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues a certificate to everyone who attended the whole session and completed the evaluation. When the register is
 * corrected, so is the certificate.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Certification {

    private static final String PROGRAM = "The program";

    private final JdbcClient jdbc;
    private final Records records;
    private final Catalogue catalogue;
    private final Clock clock;

    Certification(JdbcClient jdbc, Records records, Catalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * The facts that a certificate depends on.
     *
     * @param revoked whether the office has revoked one of this booking permanently
     * @param held whether the place is theirs, and the session takes place
     */
    record Facts(
            String name,
            String course,
            LocalDate heldOn,
            String trainers,
            @Nullable AttendanceMark what,
            boolean evaluated,
            boolean revoked,
            boolean held,
            @Nullable UUID stands) {

        boolean isEarned() {
            return held && evaluated && (what == AttendanceMark.CAME || what == AttendanceMark.LATE);
        }

        Facts in(String right) {
            return new Facts(right, course, heldOn, trainers, what, evaluated, revoked, held, stands);
        }

        @Override
        public String toString() {
            return "Facts[" + what + "]";
        }
    }

    /** Issues the certificate that someone has earned by now, or revokes the one that they have not. */
    public void settle(UUID booking) {
        records.overseeing(
                TrainingSystemActor.NAME,
                () -> facts(booking).ifPresent(facts -> {
                    if (facts.stands() != null && !facts.isEarned()) {
                        var how = facts.held() ? CertificateRow.Revoked.NOT_THERE : CertificateRow.Revoked.IN_ERROR;
                        end(facts.stands(), how, "", PROGRAM);
                    } else if (facts.stands() == null && facts.isEarned() && !facts.revoked()) {
                        make(booking, facts);
                    }
                }));
    }

    /** Issues it again, with the right name. */
    void again(UUID booking, String name) {
        records.overseeing(
                TrainingSystemActor.NAME,
                () -> facts(booking).filter(Facts::isEarned).ifPresent(facts -> make(booking, facts.in(name))));
    }

    /** Whether it would be issued again: they have the place, attended, and completed the evaluation. */
    boolean isEarned(UUID booking) {
        return records.overseen(
                TrainingSystemActor.NAME,
                () -> facts(booking).filter(Facts::isEarned).isPresent());
    }

    /** @return whether it was valid */
    boolean end(UUID certificate, CertificateRow.Revoked how, String why, String byName) {
        return jdbc.sql(REVOKE)
                        .param("id", certificate)
                        .param("how", how.name())
                        .param("why", why)
                        .param("byName", byName)
                        .param("now", clock.instant())
                        .update()
                == 1;
    }

    /** Serialised: a mark and an evaluation at the same moment must see each other. */
    private Optional<Facts> facts(UUID booking) {
        jdbc.sql(LOCK).param("booking", booking.toString()).query().listOfRows();
        return jdbc.sql(FACTS).param("booking", booking).query(Facts.class).optional();
    }

    private void make(UUID booking, Facts facts) {
        catalogue.known(facts.course()).ifPresent(course -> make(booking, facts, course));
    }

    private void make(UUID booking, Facts facts, Course course) {
        var until = CurrencyStatus.lastDay(Optional.of(facts.heldOn()), course.refresh())
                .orElse(null);
        jdbc.sql(MAKE)
                .param("id", UUID.randomUUID())
                .param("code", CertificateCode.byChance().symbols())
                .param("booking", booking)
                .param("name", facts.name())
                .param("course", course.id())
                .param("title", course.title())
                .param("level", course.level())
                .param("hours", course.hours())
                .param("heldOn", facts.heldOn())
                .param("until", until)
                .param("trainers", facts.trainers())
                .param("now", clock.instant())
                .update();
    }

    static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended('certificate ' || :booking, 0)) as text)";

    static final String FACTS = """
            select coalesce((select c.name from training.certificate c
                    where c.booking_id = b.id and c.revoked_how is distinct from 'WRONG_NAME'
                    order by c.issued_at desc limit 1), l.name) as name, s.course,
                cast(s.starts_at at time zone 'Europe/London' as date) as held_on,
                coalesce((select string_agg(t.name, ', ' order by t.name) from training.session_trainer g
                    join training.trainer t on t.id = g.trainer_id where g.session_id = s.id), '') as trainers,
                (select k.what from training.attendance_mark k where k.booking_id = b.id
                    order by k.line desc limit 1) as what,
                exists (select from training.evaluation e where e.booking_id = b.id and e.stage = 'AFTER') as evaluated,
                exists (select from training.certificate c where c.booking_id = b.id
                    and c.revoked_how in ('IN_ERROR', 'FALSE')) as revoked,
                b.state = 'CONFIRMED' and s.cancelled_at is null as held,
                (select c.id from training.certificate c where c.booking_id = b.id and c.revoked_at is null) as stands
            from training.booking b join training.session s on s.id = b.session_id
                join training.learner l on l.id = b.learner_id
            where b.id = :booking""";

    static final String MAKE = """
            insert into training.certificate (id, code, booking_id, name, course, title, level, hours, held_on,
                holds_until, trainers, issued_at)
            values (:id, :code, :booking, :name, :course, :title, :level, :hours, :heldOn, cast(:until as date),
                :trainers, :now)
            on conflict (booking_id) where revoked_at is null do nothing""";

    static final String REVOKE = """
            update training.certificate set revoked_at = :now, revoked_how = :how, revoked_why = :why,
                revoked_by = :byName
            where id = :id and revoked_at is null""";
}
