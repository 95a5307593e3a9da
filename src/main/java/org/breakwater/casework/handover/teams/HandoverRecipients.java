package org.breakwater.casework.handover.teams;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What notifications may know of a handover: its team. */
@Component
public class HandoverRecipients {

    static final String OWES = "select coalesce(mash.team_that_owes(?), '')";

    static final String GOES = "select coalesce(mash.team_that_goes(?), '')";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;

    HandoverRecipients(JdbcClient jdbc, ActorTransactions acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /** The team that has not responded yet; empty if it has, or no longer needs to. */
    public Optional<String> whoOwes(Actor.Job job, UUID handover) {
        return team(job, OWES, handover);
    }

    /** The team that has the child, or may still accept it; empty if it does not, or is external. */
    public Optional<String> whoGoes(Actor.Job job, UUID handover) {
        return team(job, GOES, handover);
    }

    private Optional<String> team(Actor.Job job, String sql, UUID handover) {
        return acting.looking(
                        job,
                        () -> jdbc.sql(sql).param(handover).query(String.class).optional())
                .filter(team -> !team.isEmpty());
    }
}
