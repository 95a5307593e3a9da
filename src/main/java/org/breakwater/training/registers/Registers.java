package org.breakwater.training.registers;

import static org.breakwater.database.QueryRows.all;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.time.Calendars;
import org.breakwater.training.AttendanceMark;
import org.breakwater.training.certificates.Certification;
import org.breakwater.training.office.fees.NonAttendanceCharges;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.programme.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Attendance of a session, as far as the current actor may see and mark it: its trainers, and delegates themselves. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Registers {

    /** For this many days a mark can be corrected. Our own limit. */
    private static final int DAYS_AFTER = 7;

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final NonAttendanceCharges nonAttendanceCharges;
    private final Certification certification;
    private final AuditLog audit;
    private final Clock clock;

    public Registers(
            JdbcClient jdbc,
            Sessions sessions,
            NonAttendanceCharges nonAttendanceCharges,
            Certification certification,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.nonAttendanceCharges = nonAttendanceCharges;
        this.certification = certification;
        this.audit = audit;
        this.clock = clock;
    }

    /** The current actor's sessions as a trainer: those of the last weeks, and those to come. */
    public List<SessionRow> given() {
        return sessions.trainedSince(today().minusDays(60));
    }

    /** One of them. */
    public Optional<SessionRow> given(UUID session) {
        return trains(session) ? sessions.find(session) : Optional.empty();
    }

    /** Whether the current actor is its trainer. */
    public boolean gives(SessionRow session) {
        return trains(session.id());
    }

    private boolean trains(UUID session) {
        return jdbc.sql(TRAINS).param("session", session).query(Boolean.class).single();
    }

    /** The current actor's name as a trainer. */
    public String trainer() {
        return named().orElse("A trainer");
    }

    /** Whether the current actor is a trainer. */
    public boolean gives() {
        return named().isPresent();
    }

    private Optional<String> named() {
        return jdbc.sql(TRAINER).query(String.class).optional();
    }

    /** Everyone with a place. Access needs are only shown to their trainer, so the access is logged. */
    public List<RegisterRow> opened(UUID session) {
        record("opened a register", "session:" + session);
        return of(session);
    }

    /** The same without showing the page. */
    public List<RegisterRow> of(UUID session) {
        return all(jdbc.sql(RegisterRow.OF_SESSION).param("session", session).query(RegisterRow.class));
    }

    /** The first day on which people can be marked. */
    public static LocalDate firstDay(SessionRow session) {
        return day(session.startsAt());
    }

    /** The last one. */
    public static LocalDate lastDay(SessionRow session) {
        return day(session.endsAt()).plusDays(DAYS_AFTER);
    }

    /** Whether the day of the session is still to come. */
    public boolean isBefore(SessionRow session) {
        return today().isBefore(firstDay(session));
    }

    /** Whether non-attendance can be marked: it is charged for, so not before the session begins. */
    public boolean hasBegun(SessionRow session) {
        return session.hasBegunAt(clock.instant());
    }

    public boolean isOpen(SessionRow session) {
        return !session.isCancelled() && !today().isBefore(firstDay(session)) && !today().isAfter(lastDay(session));
    }

    /**
     * Marks someone; the latest mark counts. Trainers do not mark themselves: a mark is half of a certificate.
     *
     * @param mark its id: a repeated request is stored once
     * @return whether they are on this register and it is open
     */
    public boolean mark(SessionRow session, UUID booking, UUID mark, AttendanceMark what, String byName) {
        if (!isOpen(session)
                || what == AttendanceMark.ABSENT && !hasBegun(session)
                || of(session.id()).stream()
                        .noneMatch(row -> row.id().equals(booking) && !(row.own() && gives(session)))) {
            return false;
        }
        if (keep(booking, mark, what, byName)) {
            nonAttendanceCharges.settle(session.id());
        }
        return true;
    }

    private static UUID markOf(UUID press, RegisterRow row) {
        return UUID.nameUUIDFromBytes((press + " " + row.id()).getBytes(StandardCharsets.UTF_8));
    }

    private boolean keep(UUID booking, UUID mark, AttendanceMark what, String byName) {
        var kept = jdbc.sql(MARK)
                .param("id", mark)
                .param("booking", booking)
                .param("what", what.name())
                .param("now", clock.instant())
                .param("byName", byName)
                .update();
        if (kept == 1) {
            record("marked who came", "booking:" + booking);
            certification.settle(booking);
        }
        return kept == 1;
    }

    /**
     * Marks as attended everyone who has no mark yet; what was marked before stays.
     *
     * @param press of the page: a repeated request is stored once
     * @return whether the register is open
     */
    public boolean markTheOthers(SessionRow session, UUID press, String byName) {
        if (!isOpen(session)) {
            return false;
        }
        var gives = gives(session);
        of(session.id()).stream()
                .filter(row -> row.what() == null && !(row.own() && gives))
                .forEach(row -> keep(row.id(), markOf(press, row), AttendanceMark.CAME, byName));
        nonAttendanceCharges.settle(session.id());
        return true;
    }

    private void record(String act, String subject) {
        var visitor = new Actor.Visitor();
        audit.record(visitor.id(), visitor.roleName(), act, subject, "");
    }

    private LocalDate today() {
        return day(clock.instant());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Calendars.LONDON).toLocalDate();
    }

    static final String TRAINS = "select training.trains(cast(:session as uuid))";

    static final String TRAINER =
            "select name from training.trainer where email = training.proven() and ended_at is null";

    static final String MARK = """
            insert into training.attendance_mark (id, booking_id, what, at, by_name)
            values (:id, :booking, :what, :now, :byName) on conflict do nothing""";
}
