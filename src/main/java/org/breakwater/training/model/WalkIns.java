package org.breakwater.training.model;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.breakwater.training.SessionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** People who stand in the door without a place. They are there, so they are on the register, however full it is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WalkIns {

    private final JdbcClient jdbc;
    private final SeatCount count;
    private final KeepingBookings keeping;
    private final Learners learners;
    private final Register register;
    private final Clock clock;

    WalkIns(
            JdbcClient jdbc,
            SeatCount count,
            KeepingBookings keeping,
            Learners learners,
            Register register,
            Clock clock) {
        this.jdbc = jdbc;
        this.count = count;
        this.keeping = keeping;
        this.learners = learners;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Who came, as their trainer was told.
     *
     * @param id of the page it was typed on: pressed twice, somebody came once
     * @param email empty when they have none
     * @param instead the booking in whose place they came; null when in nobody's
     */
    public record Came(
            UUID id,
            String name,
            String email,
            UUID organisation,
            @Nullable UUID instead) {
        @Override
        public String toString() {
            return "Came[" + id + "]";
        }
    }

    /** @return whether the register is open; it is by row security that only a trainer's word is marked */
    public boolean add(SessionRow session, Came came, String byName, String byEmail) {
        if (!register.isOpen(session)) {
            return false;
        }
        var booking =
                count.within(session.id(), (row, standing, seating) -> booked(row, standing, came, byName, byEmail));
        return register.mark(session, booking, came.id(), Attendance.CAME, byName);
    }

    private UUID booked(SessionRow session, List<StandingRow> standing, Came came, String byName, String byEmail) {
        if (standing.stream().anyMatch(row -> row.id().equals(came.id()))) {
            return came.id();
        }
        var learner = learner(came);
        var booking = standing.stream()
                .filter(row -> row.learnerId().equals(learner))
                .map(StandingRow::id)
                .findFirst()
                .orElseGet(() -> {
                    keeping.begin(new Seats.Request(
                            came.id(), session.id(), learner, came.organisation(), "", byEmail, byName));
                    return came.id();
                });
        keeping.cameUnasked(booking, byName);
        jdbc.sql(WALK_IN)
                .param("booking", booking)
                .param("instead", came.instead())
                .param("now", Timestamp.from(clock.instant()))
                .param("byName", byName)
                .update();
        return booking;
    }

    /** Whoever is known by their address stays who they are: a trainer renames nobody. */
    private UUID learner(Came came) {
        var email = came.email().isEmpty() ? null : came.email().toLowerCase(Locale.ROOT);
        return jdbc.sql(KNOWN)
                .param("email", email)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> learners.keep(email, came.name(), came.organisation(), "", List.of()));
    }

    static final String KNOWN = "select id from training.learner where email = cast(:email as text)";

    static final String WALK_IN = """
            insert into training.walk_in (booking_id, instead_of, at, by_name)
            values (:booking, cast(:instead as uuid), :now, :byName) on conflict do nothing""";
}
