package org.breakwater.training.office.completions;

import static org.breakwater.database.QueryRows.all;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Completions, for a page and for a file. The export is logged in the transaction that creates it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Completions {

    private final JdbcClient jdbc;
    private final AuditLog audit;

    Completions(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Completions from the first day to the last, both included; by name. */
    public List<CompletionRow> done(LocalDate first, LocalDate last) {
        return all(jdbc.sql(CompletionRow.BETWEEN)
                .param("from", startOf(first))
                .param("until", startOf(last.plusDays(1)))
                .param("first", first)
                .param("last", last)
                .query(CompletionRow.class));
    }

    /** The completions file is exported. */
    public void takenDone(Actor.Person by, LocalDate first, LocalDate last) {
        audit.record(
                by.id(), by.roleName(), "took the file of what people did", "training:done", first + " to " + last);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Calendars.LONDON).toInstant();
    }
}
