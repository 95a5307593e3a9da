package org.breakwater.casework.conflicts;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who notifications must leave out. */
@Component
public class ExcludedStaff {

    static final String KEPT_OUT = "select id from mash.excluded_from(?) as id";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;

    ExcludedStaff(JdbcClient jdbc, ActorTransactions acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /** Who is excluded from this case, or from the case of this request, handover or discussion. */
    public List<UUID> from(Actor.Job job, UUID which) {
        return acting.looking(job, () -> all(jdbc.sql(KEPT_OUT).param(which).query(UUID.class)));
    }
}
