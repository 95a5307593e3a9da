package org.breakwater.access.records;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is excluded from a record because of a conflict of interest. No role overrides it: PostgreSQL hides the record
 * from them like one that does not exist, in lists, counts, searches and mails too.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConflictsOfInterest {

    private final JdbcClient jdbc;
    private final Clock clock;

    ConflictsOfInterest(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All current and ended exclusions from a record, the earliest first. */
    public List<ConflictOfInterestRow> of(UUID record) {
        return all(jdbc.sql(ConflictOfInterestRow.OF_RECORD)
                .param("record", record)
                .query(ConflictOfInterestRow.class));
    }

    /** Whether someone at the desk would still see the record without this account. */
    public boolean othersMaySee(UUID record, UUID account) {
        return jdbc.sql(OTHERS)
                .param("record", record)
                .param("account", "account:" + account)
                .query(Boolean.class)
                .single();
    }

    /**
     * Excludes an account from now on. People who exclude themselves see nothing of the record after this call, so
     * everything else about it must have been written before.
     */
    public void keepOut(Actor.Person by, UUID record, UUID account, String name, String reason) {
        jdbc.sql(GUARD).param("record", record).update();
        jdbc.sql(KEEP_OUT)
                .param("record", record)
                .param("account", "account:" + account)
                .param("name", name)
                .param("reason", reason)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
    }

    /**
     * Ends an exclusion.
     *
     * @return whether there was one; nobody ends their own
     */
    public boolean letIn(Actor.Person by, UUID record, UUID keptOut, String why) {
        return jdbc.sql(LET_IN)
                        .param("record", record)
                        .param("id", keptOut)
                        .param("why", why)
                        .param("by", by.id().value())
                        .param("byName", by.name())
                        .param("at", clock.instant())
                        .update()
                == 1;
    }

    static final String OTHERS = "select access.others_may_see(:record, :account)";

    static final String GUARD = "update access.record set guarded = true where id = :record and not guarded";

    static final String KEEP_OUT = """
            insert into access.staff_exclusion (record_id, account_id, account_name, reason, added_by, added_by_name,
                added_at)
            values (:record, :account, :name, :reason, :by, :byName, :at)
            on conflict do nothing""";

    static final String LET_IN = """
            update access.staff_exclusion
            set lifted_by = :by, lifted_by_name = :byName, lifted_at = :at, lifted_why = :why
            where id = :id and record_id = :record and lifted_at is null and account_id <> :by""";
}
