package org.breakwater.training.model;

import static org.breakwater.database.Rows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Records;
import org.breakwater.time.Calendars;
import org.breakwater.training.SessionRow;
import org.breakwater.training.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds the places of one session while they are counted: whatever gives or takes one happens one after the other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeatCount {

    static final String JOB = "seats";

    private final JdbcClient jdbc;
    private final Records records;
    private final Sessions sessions;
    private final CatalogueFile.Read file;
    private final KeepingBookings keeping;
    private final Earning earning;
    private final Clock clock;

    SeatCount(
            JdbcClient jdbc,
            Records records,
            Sessions sessions,
            CatalogueFile.Read file,
            KeepingBookings keeping,
            Earning earning,
            Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.sessions = sessions;
        this.file = file;
        this.keeping = keeping;
        this.earning = earning;
        this.clock = clock;
    }

    /** What is done while nobody else counts. */
    interface Work<T> {
        T of(SessionRow session, List<StandingRow> standing, Seating seating);
    }

    /** Counts with the eyes of the house, and keeps what became another. */
    <T> T within(UUID id, Work<T> work) {
        return records.overseen(JOB, () -> {
            hold(id);
            var session = sessions.find(id).orElseThrow();
            var standing =
                    all(jdbc.sql(StandingRow.OF_SESSION).param("session", id).query(StandingRow::read));
            var now = clock.instant();
            var rules = file.rulesOn(now.atZone(Calendars.LONDON).toLocalDate());
            var seating = new Seating(
                    rules.termsAt(now, session.startsAt(), session.capacity()),
                    standing.stream().map(StandingRow::asPlace).toList(),
                    now);
            var answer = work.of(session, standing, seating);
            keeping.keep(seating.changed());
            seating.changed().stream()
                    .filter(place -> place.how() != null)
                    .forEach(place -> earning.settle(place.id()));
            return answer;
        });
    }

    /** Whoever else counts its places waits until this transaction has ended. */
    void hold(UUID session) {
        jdbc.sql(LOCK).param("session", session.toString()).query().listOfRows();
    }

    static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended('session ' || :session, 0)) as text)";
}
