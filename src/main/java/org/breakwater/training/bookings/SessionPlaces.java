package org.breakwater.training.bookings;

import static org.breakwater.database.QueryRows.all;

import java.sql.Date;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.records.Records;
import org.breakwater.time.Calendars;
import org.breakwater.training.TrainingSystemActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Effects on places when the session itself changes, or time passes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SessionPlaces {

    private static final int LONGEST_AHEAD = 120;

    private final JdbcClient jdbc;
    private final Records records;
    private final SessionPlaceLock count;
    private final BookingRecorder keeping;
    private final Clock clock;

    SessionPlaces(JdbcClient jdbc, Records records, SessionPlaceLock count, BookingRecorder keeping, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.count = count;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** Whether so many places are enough for everyone who has one. */
    public boolean fits(UUID session, int capacity) {
        return count.within(session, (row, standing, placeAllocation) -> placeAllocation.taken() <= capacity);
    }

    /** Locks the places before the session itself is written: always in this order, to avoid deadlocks. */
    public void hold(UUID session) {
        count.hold(session);
    }

    /** The session is cancelled: everyone is told. */
    public void callOff(UUID session) {
        count.within(session, (row, standing, placeAllocation) -> {
            placeAllocation.callOff();
            return true;
        });
    }

    /** The date or time was changed: everyone with a place is asked to confirm. */
    public void moved(UUID session) {
        count.within(session, (row, standing, placeAllocation) -> {
            standing.stream()
                    .filter(one -> one.state() == BookedPlace.State.CONFIRMED)
                    .forEach(one -> keeping.moved(one.id()));
            return true;
        });
    }

    /** Effects of time: an expired hold passes to the next person, and a list that has closed ends. */
    public void passTime(UUID session) {
        count.within(session, (row, standing, placeAllocation) -> true);
    }

    /** Sessions for which time has had an effect. Called by the job. */
    public List<UUID> due() {
        var ahead = clock.instant().atZone(Calendars.LONDON).toLocalDate().plusDays(LONGEST_AHEAD);
        return records.overseen(
                TrainingSystemActor.NAME,
                () -> all(jdbc.sql(DUE)
                        .param("now", clock.instant())
                        .param("ahead", Date.valueOf(ahead))
                        .query(UUID.class)));
    }

    static final String DUE = """
            select distinct b.session_id from training.booking b join training.session s on s.id = b.session_id
            where b.until <= :now or b.state = 'WAITING' and s.starts_at < cast(:ahead as date) limit 500""";
}
