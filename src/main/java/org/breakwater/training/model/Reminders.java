package org.breakwater.training.model;

import static org.breakwater.database.Rows.all;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.access.Records;
import org.breakwater.time.Calendars;
import org.breakwater.training.ReminderDue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds whoever has a place before the day, whoever was there afterwards, and whoever's certificate runs out: each of
 * the same thing once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reminders {

    private final JdbcClient jdbc;
    private final Records records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(JdbcClient jdbc, Records records, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    /** Owes what has come due. */
    void owe() {
        var due = records.overseen(
                SeatCount.JOB,
                () -> all(jdbc.sql(ReminderRow.OWE)
                        .param("now", now())
                        .param("today", today())
                        .query(ReminderRow.class)));
        due.forEach(row ->
                events.publishEvent(new ReminderDue(row.bookingId(), row.kind().name())));
    }

    /** Whether there is still something to remind of. */
    boolean isStillDue(UUID booking, Reminder kind) {
        return records.overseen(
                SeatCount.JOB,
                () -> jdbc.sql(ReminderRow.STILL)
                        .param("booking", booking)
                        .param("kind", kind.name())
                        .param("now", now())
                        .param("today", today())
                        .query(ReminderRow.class)
                        .optional()
                        .isPresent());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
    }
}
