package org.breakwater.mash.savedviews;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The lists that people have saved, each visible to their owner. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SavedViews {

    /** More than fit above the list. */
    static final int MOST = 12;

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    public List<SavedViewRow> of(Actor.Person who) {
        return all(jdbc.sql(SavedViewRow.OF_ACCOUNT)
                .param("account", who.accountId())
                .query(SavedViewRow.class));
    }

    /**
     * Saves a list under a name, replacing one of the same name.
     *
     * @return whether there was room for it
     */
    boolean save(Actor.Person who, String name, String query) {
        var saved = jdbc.sql(SAVE)
                        .param("account", who.accountId())
                        .param("name", name)
                        .param("query", query)
                        .param("most", MOST)
                        .param("at", clock.instant())
                        .update()
                > 0;
        if (saved) {
            audit.record(who.id(), who.roleName(), "saved a view", "account:" + who.accountId(), "");
        }
        return saved;
    }

    /** @return whether this person had such a view */
    boolean delete(Actor.Person who, UUID view) {
        var deleted = jdbc.sql(DELETE)
                        .param("id", view)
                        .param("account", who.accountId())
                        .update()
                > 0;
        if (deleted) {
            audit.record(who.id(), who.roleName(), "deleted a saved view", "account:" + who.accountId(), "");
        }
        return deleted;
    }

    static final String SAVE = """
            insert into mash.saved_view (account_id, name, query, saved_at)
            select :account, :name, :query, :at
            where (select count(*) from mash.saved_view v where v.account_id = :account and v.name <> :name) < :most
            on conflict (account_id, name) do update set query = excluded.query, saved_at = excluded.saved_at""";

    static final String DELETE = "delete from mash.saved_view where id = :id and account_id = :account";
}
