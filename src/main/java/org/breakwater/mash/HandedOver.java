package org.breakwater.mash;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a part of the program that reminds may know of a hand-over: which team has not answered yet. */
@Component
public class HandedOver {

    static final String OWES = "select coalesce(mash.team_that_owes(?), '')";

    private final JdbcClient jdbc;
    private final Acting acting;

    HandedOver(JdbcClient jdbc, Acting acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /** The team that has not said whether it takes the child on; empty when it has, or need not any more. */
    public Optional<String> whoOwes(Actor.Job job, UUID handover) {
        return acting.looking(
                        job,
                        () -> jdbc.sql(OWES).param(handover).query(String.class).optional())
                .filter(team -> !team.isEmpty());
    }
}
