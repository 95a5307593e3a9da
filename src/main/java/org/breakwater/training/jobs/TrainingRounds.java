package org.breakwater.training.jobs;

import java.time.Clock;
import java.time.Duration;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.training.bookings.SessionPlaces;
import org.breakwater.training.office.fees.NonAttendanceCharges;
import org.breakwater.training.prove.LearnerProof;
import org.breakwater.training.reminders.Reminders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Effects of time on bookings: an expired hold passes to the next person, no-shows are charged, reminders are sent, and
 * old proofs are deleted.
 */
@Component
public class TrainingRounds {

    private static final Actor.Job JOB = new Actor.Job("training");

    private final ActorTransactions acting;
    private final JdbcClient jdbc;
    private final SessionPlaces seats;
    private final NonAttendanceCharges nonAttendanceCharges;
    private final Reminders reminders;
    private final Clock clock;

    TrainingRounds(
            ActorTransactions acting,
            JdbcClient jdbc,
            SessionPlaces seats,
            NonAttendanceCharges nonAttendanceCharges,
            Reminders reminders,
            Clock clock) {
        this.acting = acting;
        this.jdbc = jdbc;
        this.seats = seats;
        this.nonAttendanceCharges = nonAttendanceCharges;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** Each session in a transaction of its own: one that fails delays no other. */
    public void look() {
        acting.as(JOB, seats::due).forEach(session -> acting.as(JOB, () -> seats.passTime(session)));
        acting.as(JOB, nonAttendanceCharges::due)
                .forEach(session -> acting.as(JOB, () -> nonAttendanceCharges.settle(session)));
        acting.as(JOB, reminders::owe);
        acting.as(JOB, () -> {
            var now = clock.instant();
            jdbc.sql(TIDY)
                    .param("idle", now.minus(LearnerProof.IDLE))
                    .param("before", now.minus(LearnerProof.LONGEST))
                    .update();
            jdbc.sql(NEEDS)
                    .param("before", now.minus(NEEDS_KEPT))
                    .query(Integer.class)
                    .single();
        });
    }

    /** Until the register has closed. Our own limit. */
    private static final Duration NEEDS_KEPT = Duration.ofDays(8);

    static final String NEEDS = "select training.forget_needs(:before)";

    static final String TIDY = """
            delete from training.learner_proof
            where proven_at <= :before or (proven_at is null and touched_at <= :idle)""";
}
