package org.breakwater.training.bookings;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.records.Records;
import org.breakwater.time.Calendars;
import org.breakwater.training.TrainingSystemActor;
import org.breakwater.training.catalogue.CatalogueFile;
import org.breakwater.training.certificates.Certification;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.programme.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Locks the places of one session while they are allocated: allocations and cancellations are serialised. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SessionPlaceLock {

    private final JdbcClient jdbc;
    private final Records records;
    private final Sessions sessions;
    private final CatalogueFile.Read file;
    private final BookingRecorder keeping;
    private final Certification certification;
    private final Clock clock;

    SessionPlaceLock(
            JdbcClient jdbc,
            Records records,
            Sessions sessions,
            CatalogueFile.Read file,
            BookingRecorder keeping,
            Certification certification,
            Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.sessions = sessions;
        this.file = file;
        this.keeping = keeping;
        this.certification = certification;
        this.clock = clock;
    }

    /** Runs while no one else allocates. */
    public interface Work<T> {
        T of(SessionRow session, List<OpenBookingRow> standing, PlaceAllocation placeAllocation);
    }

    /** Allocates with full access, and saves what changed. */
    public <T> T within(UUID id, Work<T> work) {
        return records.overseen(TrainingSystemActor.NAME, () -> {
            hold(id);
            var session = sessions.find(id).orElseThrow();
            var standing =
                    all(jdbc.sql(OpenBookingRow.OF_SESSION).param("session", id).query(OpenBookingRow::read));
            var now = clock.instant();
            var rules = file.rulesOn(now.atZone(Calendars.LONDON).toLocalDate());
            var placeAllocation = new PlaceAllocation(
                    rules.termsAt(now, session.startsAt(), session.capacity()),
                    standing.stream().map(OpenBookingRow::asPlace).toList(),
                    now);
            var answer = work.of(session, standing, placeAllocation);
            keeping.keep(placeAllocation.changed());
            placeAllocation.changed().stream()
                    .filter(place -> place.how() != null)
                    .forEach(place -> certification.settle(place.id()));
            return answer;
        });
    }

    /** Other allocations in this session wait until this transaction has ended. */
    void hold(UUID session) {
        jdbc.sql(LOCK).param("session", session.toString()).query().listOfRows();
    }

    static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended('session ' || :session, 0)) as text)";
}
