package org.breakwater.access.accounts;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who reads contacts about people who work with children: named people, never a whole role. A newly named reader reads
 * each contact that opens from then on; open ones keep their own list. If no one is named, the managers read them.
 */
@Component
public class AllegationsReaders {

    static final String IS_ONE = "select exists (select from access.allegations_reader where account_id = :account)";

    static final String NAME = """
            insert into access.allegations_reader (account_id, added_by, added_at)
            select h.id, :by, :at from access.holder h
            join access.kind_post p on p.kind = 'contact' and p.post = h.role and p.sees
            where h.id = :account
            on conflict do nothing""";

    static final String TAKE_OFF = "delete from access.allegations_reader where account_id = :account";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final Clock clock;

    AllegationsReaders(JdbcClient jdbc, ActorTransactions acting, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    public boolean isOne(Actor.Person administrator, UUID account) {
        return acting.looking(
                administrator,
                () -> jdbc.sql(IS_ONE)
                        .param("account", account)
                        .query(Boolean.class)
                        .single());
    }

    /** Names someone whose post sees contacts; does nothing for anyone else, or if they are named already. */
    public void name(Actor.Person administrator, UUID account) {
        acting.as(administrator, () -> {
            var named = jdbc.sql(NAME)
                    .param("account", account)
                    .param("by", administrator.id().value())
                    .param("at", clock.instant())
                    .update();
            record(administrator, named, "named a reader of allegations", account);
            return named;
        });
    }

    public void takeOff(Actor.Person administrator, UUID account) {
        acting.as(administrator, () -> {
            var taken = jdbc.sql(TAKE_OFF).param("account", account).update();
            record(administrator, taken, "took off a reader of allegations", account);
            return taken;
        });
    }

    private void record(Actor.Person administrator, int done, String act, UUID account) {
        if (done == 1) {
            audit.record(administrator.id(), administrator.roleName(), act, "account:" + account, "");
        }
    }
}
