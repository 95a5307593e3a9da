package org.breakwater.casework.informationrequests;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the reminder job may know of an information request: who still has to respond. */
@Component
public class RequestReminders {

    static final String OWES = "select coalesce(mash.agency_that_owes(?), '')";

    static final String URGENT = "select mash.is_urgent_request(?)";

    static final String DUE = "select mash.due_of_request(?)";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;

    RequestReminders(JdbcClient jdbc, ActorTransactions acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /** The agency that has not responded to this request yet; empty if it has. */
    public Optional<String> whoOwes(Actor.Job job, UUID ask) {
        return acting.looking(
                        job, () -> jdbc.sql(OWES).param(ask).query(String.class).optional())
                .filter(agency -> !agency.isEmpty());
    }

    /** When it is due; empty if it was withdrawn or answered. */
    public Optional<Instant> dueAt(Actor.Job job, UUID ask) {
        return acting.looking(
                        job,
                        () -> jdbc.sql(DUE).param(ask).query(Timestamp.class).optional())
                .map(Timestamp::toInstant);
    }

    /** Whether this information request is about a red case. */
    public boolean isUrgent(Actor.Job job, UUID ask) {
        return acting.looking(
                job, () -> jdbc.sql(URGENT).param(ask).query(Boolean.class).single());
    }
}
