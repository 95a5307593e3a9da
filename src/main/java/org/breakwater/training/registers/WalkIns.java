package org.breakwater.training.registers;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.breakwater.access.records.Records;
import org.breakwater.training.AttendanceMark;
import org.breakwater.training.TrainingSystemActor;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.bookings.BookingRecorder;
import org.breakwater.training.bookings.OpenBookingRow;
import org.breakwater.training.bookings.SessionPlaceLock;
import org.breakwater.training.certificates.VerifiedCertificate;
import org.breakwater.training.learners.Learners;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** People who arrive without a place. They are there, so they are on the register, however full it is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WalkIns {

    private final JdbcClient jdbc;
    private final Records records;
    private final SessionPlaceLock count;
    private final BookingRecorder keeping;
    private final Learners learners;
    private final Registers register;
    private final Clock clock;

    WalkIns(
            JdbcClient jdbc,
            Records records,
            SessionPlaceLock count,
            BookingRecorder keeping,
            Learners learners,
            Registers register,
            Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.count = count;
        this.keeping = keeping;
        this.learners = learners;
        this.register = register;
        this.clock = clock;
    }

    /**
     * A walk-in, as the trainer was told.
     *
     * @param id of the page it was typed on: pressing twice adds once
     * @param email empty if they have none
     * @param why why they were not booked; in the history of their booking
     * @param instead the booking in whose place they came; null if in no one's
     */
    public record Came(
            UUID id,
            String name,
            String email,
            UUID organisation,
            String why,
            @Nullable UUID instead) {
        @Override
        public String toString() {
            return "Came[" + id + "]";
        }
    }

    /** The result. */
    public enum Added {
        DONE("main", ""),
        CLOSED("main", "The register of this session is not open"),
        YOURSELF("email", "This is your own address. Trainers cannot add themselves"),
        ANOTHER_NAME(
                "email",
                "We have another name for this address. Check it, enter the name as they gave it before, or leave the"
                        + " address blank");

        private final String field;
        private final String words;

        Added(String field, String words) {
            this.field = field;
            this.words = words;
        }

        public Problem asProblem() {
            return new Problem(field, words);
        }
    }

    /** Row security ensures that only a trainer can mark. */
    public Added add(SessionRow session, Came came, String byName, String byEmail) {
        if (!register.isOpen(session)) {
            return Added.CLOSED;
        }
        if (came.email().equalsIgnoreCase(byEmail)) {
            return Added.YOURSELF;
        }
        if (records.overseen(TrainingSystemActor.NAME, () -> isSomebodyElse(came))) {
            return Added.ANOTHER_NAME;
        }
        var booking = count.within(
                session.id(), (row, standing, placeAllocation) -> booked(row, standing, came, byName, byEmail));
        return register.mark(session, booking, came.id(), AttendanceMark.CAME, byName) ? Added.DONE : Added.CLOSED;
    }

    private UUID booked(SessionRow session, List<OpenBookingRow> standing, Came came, String byName, String byEmail) {
        if (standing.stream().anyMatch(row -> row.id().equals(came.id()))) {
            return came.id();
        }
        var learner = learner(came);
        var booking = standing.stream()
                .filter(row -> row.learnerId().equals(learner))
                .map(OpenBookingRow::id)
                .findFirst()
                .orElseGet(() -> {
                    keeping.begin(new BookedPlaces.Request(
                            came.id(), session.id(), learner, came.organisation(), "", byEmail, byName));
                    return came.id();
                });
        keeping.cameUnasked(booking, came.why(), byName);
        jdbc.sql(WALK_IN)
                .param("booking", booking)
                .param("instead", came.instead())
                .param("now", clock.instant())
                .param("byName", byName)
                .update();
        return booking;
    }

    /** A trainer must not be able to find out whose an address is: the register would show the name. */
    private boolean isSomebodyElse(Came came) {
        return !came.email().isEmpty()
                && jdbc.sql(NAME)
                        .param("email", came.email().toLowerCase(Locale.ROOT))
                        .query(String.class)
                        .optional()
                        .filter(name -> !VerifiedCertificate.areAlike(name, came.name()))
                        .isPresent();
    }

    /** A person who is known by their address is not changed: a trainer renames no one. */
    private UUID learner(Came came) {
        var email = came.email().isEmpty() ? null : came.email().toLowerCase(Locale.ROOT);
        return jdbc.sql(KNOWN)
                .param("email", email)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> learners.keep(email, came.name(), came.organisation(), "", List.of()));
    }

    static final String KNOWN = "select id from training.learner where email = cast(:email as text)";

    static final String NAME = "select name from training.learner where email = cast(:email as text)";

    static final String WALK_IN = """
            insert into training.walk_in (booking_id, instead_of, at, by_name)
            values (:booking, cast(:instead as uuid), :now, :byName) on conflict do nothing""";
}
