package org.breakwater.casework.meetings;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What notifications may know of a strategy discussion: the invited agencies. */
@Component
class CalledAgencies {

    static final String CALLED = "select coalesce(mash.agency_that_is_called(?), '')";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;

    CalledAgencies(JdbcClient jdbc, ActorTransactions acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /** The agency that is invited to a strategy discussion; empty if that has ended. */
    Optional<String> whoIsCalled(Actor.Job job, UUID call) {
        return acting.looking(
                        job,
                        () -> jdbc.sql(CALLED).param(call).query(String.class).optional())
                .filter(agency -> !agency.isEmpty());
    }
}
