package org.breakwater.mash.socialworkers;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes to the list of workers, and who made them. Append-only. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DirectoryChanges {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    DirectoryChanges(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    void ofWorker(Actor.Person by, UUID worker, String what, String words) {
        add(by, worker, null, what, words);
        audit.record(by.id(), by.roleName(), "changed the list of workers", "worker:" + worker, "");
    }

    public void ofTeam(Actor.Person by, UUID team, String what, String words) {
        add(by, null, team, what, words);
        audit.record(by.id(), by.roleName(), "changed the list of workers", "team:" + team, "");
    }

    private void add(Actor.Person by, @Nullable UUID worker, @Nullable UUID team, String what, String words) {
        jdbc.sql(ADD)
                .param("worker", worker)
                .param("team", team)
                .param("at", clock.instant())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("what", what)
                .param("words", words)
                .update();
    }

    static final String ADD = """
            insert into mash.social_worker_change (worker_id, team_id, at, by_account, by_name, what, words)
            values (cast(:worker as uuid), cast(:team as uuid), :at, :by, :byName, :what, :words)""";
}
