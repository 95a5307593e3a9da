package org.breakwater.training.reminders;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.access.records.Records;
import org.breakwater.time.Calendars;
import org.breakwater.training.ReminderDue;
import org.breakwater.training.TrainingSystemActor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds delegates before the day and afterwards, and holders of expiring certificates: each of the same thing once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Reminders {

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

    /** Queues the reminders that are due. */
    public void owe() {
        var due = records.overseen(
                TrainingSystemActor.NAME,
                () -> all(jdbc.sql(DueReminderRow.OWE)
                        .param("now", clock.instant())
                        .param("today", today())
                        .query(DueReminderRow.class)));
        due.forEach(row ->
                events.publishEvent(new ReminderDue(row.bookingId(), row.kind().name())));
    }

    /** Whether the reminder is still needed. */
    public boolean isStillDue(UUID booking, ReminderKind kind) {
        return records.overseen(
                TrainingSystemActor.NAME,
                () -> jdbc.sql(DueReminderRow.STILL)
                        .param("booking", booking)
                        .param("kind", kind.name())
                        .param("now", clock.instant())
                        .param("today", today())
                        .query(DueReminderRow.class)
                        .optional()
                        .isPresent());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
    }
}
