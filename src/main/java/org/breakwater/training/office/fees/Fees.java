package org.breakwater.training.office.fees;

import static org.breakwater.database.QueryRows.all;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.time.Calendars;
import org.breakwater.training.TrainingSystemActor;
import org.breakwater.training.bookings.BookingRecorder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Fees due from organisations for late cancellations and no-shows. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Fees {

    private final JdbcClient jdbc;
    private final Records records;
    private final BookingRecorder keeping;
    private final AuditLog audit;

    Fees(JdbcClient jdbc, Records records, BookingRecorder keeping, AuditLog audit) {
        this.jdbc = jdbc;
        this.records = records;
        this.keeping = keeping;
        this.audit = audit;
    }

    /** For sessions of these days, both included, by organisation. */
    public List<FeeRow> between(LocalDate from, LocalDate until) {
        return all(jdbc.sql(FeeRow.BETWEEN)
                .param("from", startOf(from))
                .param("until", startOf(until.plusDays(1)))
                .query(FeeRow.class));
    }

    public Optional<FeeRow> find(UUID booking) {
        return jdbc.sql(FeeRow.BY_ID).param("id", booking).query(FeeRow.class).optional();
    }

    /** Waives it. @return whether it was due until now */
    public boolean waive(Actor.Person by, FeeRow row, String why) {
        var waived = records.overseen(TrainingSystemActor.NAME, () -> keeping.waive(row.id(), by.name(), why));
        if (waived) {
            audit.record(by.id(), by.roleName(), "waived a fee", "booking:" + row.id(), "");
        }
        return waived;
    }

    /** The export is logged in the transaction in which it is created. */
    public void taken(Actor.Person by, LocalDate from, LocalDate until) {
        audit.record(by.id(), by.roleName(), "took the file of fees", "training:fees", from + " to " + until);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Calendars.LONDON).toInstant();
    }
}
