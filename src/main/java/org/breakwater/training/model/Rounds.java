package org.breakwater.training.model;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What time does to bookings: a place that was kept too long goes to the next person, whoever did not come is charged,
 * whoever has something before them is reminded, and old proofs go.
 */
@Component
public class Rounds {

    private static final Actor.Job JOB = new Actor.Job("training");

    private final Acting acting;
    private final JdbcClient jdbc;
    private final SessionSeats seats;
    private final Absences absences;
    private final Reminders reminders;
    private final Clock clock;

    Rounds(Acting acting, JdbcClient jdbc, SessionSeats seats, Absences absences, Reminders reminders, Clock clock) {
        this.acting = acting;
        this.jdbc = jdbc;
        this.seats = seats;
        this.absences = absences;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** Each session in a transaction of its own: one that fails holds up no other. */
    public void look() {
        acting.as(JOB, seats::due).forEach(session -> acting.as(JOB, () -> seats.passTime(session)));
        acting.as(JOB, absences::due).forEach(session -> acting.as(JOB, () -> absences.settle(session)));
        acting.as(JOB, reminders::owe);
        acting.as(JOB, () -> {
            var now = clock.instant();
            jdbc.sql(TIDY)
                    .param("idle", Timestamp.from(now.minus(LearnerProof.IDLE)))
                    .param("before", Timestamp.from(now.minus(LearnerProof.LONGEST)))
                    .update();
            jdbc.sql(NEEDS)
                    .param("before", Timestamp.from(now.minus(NEEDS_KEPT)))
                    .query(Integer.class)
                    .single();
        });
    }

    /** Until the register has closed. Rule of the house. */
    private static final Duration NEEDS_KEPT = Duration.ofDays(8);

    static final String NEEDS = "select training.forget_needs(:before)";

    static final String TIDY = """
            delete from training.proof
            where proven_at <= :before or (proven_at is null and touched_at <= :idle)""";
}
