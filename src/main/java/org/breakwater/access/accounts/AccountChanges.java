package org.breakwater.access.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Role;
import org.breakwater.access.sessions.SignedInSessions;
import org.breakwater.audit.AuditLog;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes by an administrator to an account, each based on the version that they saw. Nobody changes their own. */
@Component
public class AccountChanges {

    static final String ALL = """
            select id, name, email, role, coalesce(agency, team) as belongs_to,
                (select string_agg(f.role, ' ' order by f.role) from access.further_post f where f.account_id = id)
                    as further,
                invented, suspended_at, version
            from access.account
            order by suspended_at is not null, name, id
            limit ? offset ?
            """;

    static final String ONE = """
            select id, name, email, role, coalesce(agency, team) as belongs_to,
                (select string_agg(f.role, ' ' order by f.role) from access.further_post f where f.account_id = id)
                    as further,
                invented, suspended_at, version
            from access.account where id = ?
            """;

    static final String SUSPEND = """
            update access.account set suspended_at = cast(? as timestamptz), version = version + 1
            where id = ? and version = ?
            """;

    static final String RESUME = """
            update access.account set suspended_at = null, version = version + 1 where id = ? and version = ?
            """;

    static final String CHANGE_ROLE = """
            update access.account set role = ?, version = version + 1
            where id = ? and version = ? and agency is null and team is null
            """;

    /** A post that becomes the main role is no longer a further one. */
    static final String NO_FURTHER = "delete from access.further_post where account_id = ? and role = ?";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final SignedInSessions sessions;
    private final Clock clock;

    AccountChanges(JdbcClient jdbc, ActorTransactions acting, AuditLog audit, SignedInSessions sessions, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** A page of accounts, the suspended last; the list is audited as one row. */
    public List<AccountRow> page(Actor.Person administrator, int size, int skipped) {
        return acting.looking(administrator, () -> {
            var rows = rows(size, skipped);
            audit.record(administrator.id(), administrator.roleName(), "listed accounts", subjects(rows), "");
            return rows;
        });
    }

    public Optional<AccountRow> one(Actor.Person administrator, UUID id) {
        return acting.looking(administrator, () -> {
            var row = jdbc.sql(ONE).param(id).query(AccountRow.class).optional();
            row.ifPresent(found -> record(administrator, "opened account", id, ""));
            return row;
        });
    }

    /** Suspends, and signs out everywhere. False if the account was changed since this version was seen. */
    public boolean suspend(Actor.Person administrator, UUID id, int version) {
        return acting.as(administrator, () -> {
            var now = clock.instant();
            var done = jdbc.sql(SUSPEND).params(now, id, version).update() == 1;
            if (done) {
                record(administrator, "suspended account", id, "");
                sessions.endAll(administrator, id);
            }
            return done;
        });
    }

    public boolean resume(Actor.Person administrator, UUID id, int version) {
        return acting.as(administrator, () -> {
            var done = jdbc.sql(RESUME).params(id, version).update() == 1;
            if (done) {
                record(administrator, "resumed account", id, "");
            }
            return done;
        });
    }

    public boolean changeRole(Actor.Person administrator, UUID id, int version, Role role) {
        return acting.as(administrator, () -> {
            jdbc.sql(NO_FURTHER).params(id, role.name()).update();
            var done = jdbc.sql(CHANGE_ROLE).params(role.name(), id, version).update() == 1;
            if (done) {
                record(administrator, "changed role", id, role.name());
            }
            return done;
        });
    }

    private void record(Actor.Person administrator, String act, UUID id, String detail) {
        audit.record(administrator.id(), administrator.roleName(), act, subject(id), detail);
    }

    private List<AccountRow> rows(int size, int skipped) {
        return jdbc.sql(ALL)
                .params(size, skipped)
                .query(DataClassRowMapper.newInstance(AccountRow.class))
                .list();
    }

    private static List<String> subjects(List<AccountRow> rows) {
        return rows.stream().map(row -> subject(row.id())).toList();
    }

    private static String subject(UUID id) {
        return "account:" + id;
    }
}
