package org.breakwater.training.completions;

import static org.breakwater.database.QueryRows.all;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the office takes out as files. That it did is written down in the transaction in which the file is made. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CompletionExport {

    private final JdbcClient jdbc;
    private final AuditLog audit;

    CompletionExport(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Everybody who asked for a place at a session, and what became of it. */
    public List<DelegateListRow> ofSession(Actor.Person by, UUID session) {
        audit.record(by.id(), by.roleName(), "took the file of who comes", "session:" + session, "");
        return all(
                jdbc.sql(DelegateListRow.OF_SESSION).param("session", session).query(DelegateListRow.class));
    }

    /** What people did from the first day to the last, both included; by name. */
    public List<CompletionRow> done(LocalDate first, LocalDate last) {
        return all(jdbc.sql(CompletionRow.BETWEEN)
                .param("from", startOf(first))
                .param("until", startOf(last.plusDays(1)))
                .param("first", first)
                .param("last", last)
                .query(CompletionRow.class));
    }

    /** The file of what people did is taken out. */
    public void takenDone(Actor.Person by, LocalDate first, LocalDate last) {
        audit.record(
                by.id(), by.roleName(), "took the file of what people did", "training:done", first + " to " + last);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Calendars.LONDON).toInstant();
    }
}
