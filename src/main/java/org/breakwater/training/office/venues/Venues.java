package org.breakwater.training.office.venues;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Venues, for the office. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Venues {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    Venues(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** The office's data about one. @param notes for the office alone */
    public record Known(String name, String address, String access, int holds, String notes) {

        @Override
        public String toString() {
            return "Known[…]";
        }
    }

    /** Active ones first. */
    public List<VenueRow> everyOne() {
        return all(jdbc.sql(VenueRow.ALL).query(VenueRow.class));
    }

    public Optional<VenueRow> find(UUID id) {
        return jdbc.sql(VenueRow.BY_ID).param("id", id).query(VenueRow.class).optional();
    }

    /** Other planning there waits until this transaction has ended. */
    public void hold(UUID id) {
        jdbc.sql(LOCK).param("venue", id.toString()).query().listOfRows();
    }

    /** Idempotent by id. */
    public void add(Actor.Person by, UUID id, Known known) {
        var added = jdbc.sql(ADD)
                .paramSource(known)
                .param("id", id)
                .param("now", clock.instant())
                .update();
        if (added == 1) {
            record(by, id, "added a venue");
        }
    }

    /** The copies in sessions are not changed. */
    public void keep(Actor.Person by, UUID id, Known known) {
        jdbc.sql(KEEP).paramSource(known).param("id", id).update();
        record(by, id, "changed a venue");
    }

    /** Nothing more is planned there. */
    public void end(Actor.Person by, UUID id) {
        jdbc.sql(END).param("now", clock.instant()).param("id", id).update();
        record(by, id, "ended a venue");
    }

    public void takeUpAgain(Actor.Person by, UUID id) {
        jdbc.sql(AGAIN).param("id", id).update();
        record(by, id, "took up a venue again");
    }

    private void record(Actor.Person by, UUID id, String act) {
        audit.record(by.id(), by.roleName(), act, "venue:" + id, "");
    }

    static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended('venue ' || :venue, 0)) as text)";

    static final String ADD = """
            insert into training.venue (id, name, address, access, holds, notes, added_at)
            values (:id, :name, :address, :access, :holds, :notes, :now)
            on conflict do nothing""";

    static final String KEEP = """
            update training.venue set name = :name, address = :address, access = :access, holds = :holds,
                notes = :notes
            where id = :id""";

    static final String END = "update training.venue set ended_at = coalesce(ended_at, :now) where id = :id";

    static final String AGAIN = "update training.venue set ended_at = null where id = :id";
}
