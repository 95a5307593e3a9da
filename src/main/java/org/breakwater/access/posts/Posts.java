package org.breakwater.access.posts;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The posts of an account: the main one, in which a session begins, and further ones. Each action uses one of them,
 * never their combined rights.
 */
@Component
public class Posts {

    static final String HELD = """
            select a.role from access.account a where a.id = :account
            union all
            (select f.role from access.further_post f where f.account_id = :account order by f.role)
            """;

    static final String GIVE = """
            insert into access.further_post (account_id, role, given_by, given_at)
            values (:account, :role, :by, :at) on conflict do nothing""";

    static final String TAKE = "delete from access.further_post where account_id = :account and role = :role";

    static final String WHY_NOT = "select access.why_not_together(:account, :role, cast(:main as boolean)) as why";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final Clock clock;

    Posts(JdbcClient jdbc, ActorTransactions acting, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    /** The main post first; empty for an account that this actor may not see. */
    public List<Role> of(Actor actor, UUID account) {
        return acting.looking(
                actor,
                () -> all(jdbc.sql(HELD).param("account", account).query(String.class)).stream()
                        .map(Role::valueOf)
                        .toList());
    }

    /** Why this post cannot be combined with the others of the account; empty if it can. */
    public Optional<String> whyNot(Actor.Person administrator, UUID account, Role role, boolean besideTheMainOne) {
        return acting.looking(
                administrator,
                () -> jdbc.sql(WHY_NOT)
                        .param("account", account)
                        .param("role", role.name())
                        .param("main", besideTheMainOne)
                        .query(String.class)
                        .optional());
    }

    /** Gives an account a further post; does nothing if it has it already. */
    public void give(Actor.Person administrator, UUID account, Role role) {
        acting.as(administrator, () -> {
            var given = jdbc.sql(GIVE)
                    .param("account", account)
                    .param("role", role.name())
                    .param("by", administrator.id().value())
                    .param("at", clock.instant())
                    .update();
            record(administrator, given, "gave a further role", account, role);
            return given;
        });
    }

    public void take(Actor.Person administrator, UUID account, Role role) {
        acting.as(administrator, () -> {
            var taken = jdbc.sql(TAKE)
                    .param("account", account)
                    .param("role", role.name())
                    .update();
            record(administrator, taken, "removed a further role", account, role);
            return taken;
        });
    }

    private void record(Actor.Person administrator, int done, String act, UUID account, Role role) {
        if (done == 1) {
            audit.record(administrator.id(), administrator.roleName(), act, "account:" + account, role.name());
        }
    }
}
