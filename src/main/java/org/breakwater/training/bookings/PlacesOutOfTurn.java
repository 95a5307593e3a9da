package org.breakwater.training.bookings;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.training.bookings.BookedPlaces.Refused;
import org.breakwater.training.programme.SessionPlanning;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.programme.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places that the office gives although booking has closed, others wait, or the organisation has its share. The reason
 * is in the history of the booking. Not once the session has begun: then the register says who came.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlacesOutOfTurn {

    /** No session can have more places. */
    private static final int MOST = 500;

    private final SessionPlaceLock count;
    private final BookedPlaces bookedPlaces;
    private final BookingRecorder keeping;
    private final Sessions sessions;
    private final SessionPlanning planning;
    private final AuditLog audit;
    private final Clock clock;

    PlacesOutOfTurn(
            SessionPlaceLock count,
            BookedPlaces bookedPlaces,
            BookingRecorder keeping,
            Sessions sessions,
            SessionPlanning planning,
            AuditLog audit,
            Clock clock) {
        this.count = count;
        this.bookedPlaces = bookedPlaces;
        this.keeping = keeping;
        this.sessions = sessions;
        this.planning = planning;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether a place of it can still be given. */
    public boolean canGive(SessionRow session) {
        return !session.isCancelled() && !session.hasBegunAt(clock.instant());
    }

    /** To someone who has none. Idempotent by id. */
    public Optional<Refused> give(Actor.Person by, BookedPlaces.Request request, String why) {
        var refused = count.within(request.session(), (session, standing, placeAllocation) -> {
            if (standing.stream().anyMatch(row -> row.id().equals(request.booking()))) {
                return Optional.<Refused>empty();
            }
            if (!canGive(session)) {
                return Optional.of(session.isCancelled() ? Refused.CALLED_OFF : Refused.CLOSED);
            }
            if (standing.stream().anyMatch(row -> row.learnerId().equals(request.learner()))) {
                return Optional.of(Refused.ALREADY);
            }
            if (placeAllocation.taken() >= MOST) {
                return Optional.of(Refused.NO_MORE);
            }
            placeAllocation.giveOutOfTurn(request.booking(), request.organisation());
            keeping.begin(request);
            keeping.noted(request.booking(), what(session), why, by.name());
            return Optional.<Refused>empty();
        });
        if (refused.isEmpty()) {
            given(by, request.session(), request.booking());
        }
        return refused;
    }

    /** To someone on the waiting list; false if they are no longer on it as it was seen. */
    public boolean give(Actor.Person by, BookingRow row, String why) {
        var done = count.within(row.sessionId(), (session, standing, placeAllocation) -> {
            var isAsSeen = standing.stream()
                    .anyMatch(one -> one.id().equals(row.id())
                            && one.version() == row.version()
                            && one.state() == BookedPlace.State.WAITING);
            if (!isAsSeen || !canGive(session) || placeAllocation.taken() >= MOST) {
                return false;
            }
            placeAllocation.giveOutOfTurn(row.id(), row.organisationId());
            if (row.waitsForManager()) {
                keeping.approve(row.id());
            }
            keeping.noted(row.id(), what(session), why, by.name());
            return true;
        });
        if (done) {
            given(by, row.sessionId(), row.id());
        }
        return done;
    }

    private String what(SessionRow session) {
        return bookedPlaces
                .closed(session)
                .map(closed -> closed == Refused.NOT_OPEN_YET
                        ? "Place given before booking opened"
                        : "Place given after the closing date")
                .orElse("Priority place given");
    }

    /** A full session has one place more now, so that no more people are booked than it has places. */
    private void given(Actor.Person by, UUID session, UUID booking) {
        audit.record(by.id(), by.roleName(), "gave a place out of turn", "booking:" + booking, "");
        sessions.find(session).filter(row -> row.taken() > row.capacity()).ifPresent(row -> planning.makeRoom(by, row));
    }
}
