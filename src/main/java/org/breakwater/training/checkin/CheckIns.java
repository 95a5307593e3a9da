package org.breakwater.training.checkin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.time.Calendars;
import org.breakwater.training.AttendanceMark;
import org.breakwater.training.bookings.BookedPlace;
import org.breakwater.training.bookings.Bookings;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.programme.Sessions;
import org.breakwater.training.registers.RegisterRow;
import org.breakwater.training.registers.Registers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Delegates mark themselves with the code that is shown in the room, and nobody else. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CheckIns {

    /** After this time a delegate is late. Our own limit. */
    private static final Duration GRACE = Duration.ofMinutes(15);

    private final Sessions sessions;
    private final Bookings bookings;
    private final Registers register;
    private final CheckInCode codes;
    private final Clock clock;

    CheckIns(Sessions sessions, Bookings bookings, Registers register, CheckInCode codes, Clock clock) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.register = register;
        this.codes = codes;
        this.clock = clock;
    }

    /** The result for a person. */
    public enum Answer {
        /** They can check in. */
        OPEN,
        CAME,
        LATE,
        OLD_CODE,
        NO_PLACE,
        GIVES_IT,
        NOT_TODAY
    }

    public Optional<SessionRow> session(UUID session) {
        return sessions.find(session);
    }

    /** The result without marking anyone: a link preview is not a person. */
    public Answer look(SessionRow session, String code) {
        if (!isToday(session)) {
            return Answer.NOT_TODAY;
        }
        if (!codes.holds(session.id(), code)) {
            return Answer.OLD_CODE;
        }
        if (register.gives(session)) {
            return Answer.GIVES_IT;
        }
        return own(session).map(CheckIns::marked).orElse(Answer.NO_PLACE);
    }

    /** Marks the current actor, once. */
    public Answer enter(SessionRow session, String code) {
        var answer = look(session, code);
        if (answer != Answer.OPEN) {
            return answer;
        }
        var row = own(session).orElseThrow();
        var late = clock.instant().isAfter(session.startsAt().plus(GRACE));
        var what = late ? AttendanceMark.LATE : AttendanceMark.CAME;
        register.mark(session, row.id(), UUID.randomUUID(), what, row.learner());
        return late ? Answer.LATE : Answer.CAME;
    }

    /** A delegate marked absent can still check in; any other mark stays. */
    private static Answer marked(RegisterRow row) {
        return switch (row.what()) {
            case CAME, PART -> Answer.CAME;
            case LATE -> Answer.LATE;
            case ABSENT -> Answer.OPEN;
            case null -> Answer.OPEN;
        };
    }

    private Optional<RegisterRow> own(SessionRow session) {
        return bookings.own().stream()
                .filter(one -> one.sessionId().equals(session.id()) && one.state() == BookedPlace.State.CONFIRMED)
                .findFirst()
                .flatMap(one -> register.of(session.id()).stream()
                        .filter(row -> row.id().equals(one.id()))
                        .findFirst());
    }

    /** Whether it is the day of the session. */
    public boolean isToday(SessionRow session) {
        var today = clock.instant().atZone(Calendars.LONDON).toLocalDate();
        return register.isOpen(session)
                && !today.isAfter(session.endsAt().atZone(Calendars.LONDON).toLocalDate());
    }
}
