package org.breakwater.frontdoor;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where people without an account hear that something waits for them. Only the job that sends mail reads it. */
@Component
public class ReferrerAddresses {

    private final JdbcClient jdbc;
    private final ActorTransactions acting;

    ReferrerAddresses(JdbcClient jdbc, ActorTransactions acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /** Whose referral this is. In the transaction of the sending, as the visitor who sends. */
    public void sent(UUID record, String email) {
        keep(UUID.randomUUID(), record, email, null);
    }

    /** Somebody who is asked about a draft. In the transaction of the asking, as the visitor who asks. */
    public UUID asked(String email, Instant keptUntil) {
        var id = UUID.randomUUID();
        keep(id, null, email, keptUntil);
        return id;
    }

    /** Where to write to whoever sent this; empty when they rang, or must not be written to. */
    public Optional<String> ofRecord(Actor.Job job, UUID record) {
        return email(job, OF_RECORD, record);
    }

    public Optional<String> find(Actor.Job job, UUID addressee) {
        return email(job, BY_ID, addressee);
    }

    /** Deletes what is of no more use; the actor is the job that forgets. */
    public void tidy(Instant now) {
        jdbc.sql(TIDY).param("now", now).update();
    }

    private Optional<String> email(Actor.Job job, String statement, UUID id) {
        return acting.looking(
                job,
                () -> jdbc.sql(statement).param("id", id).query(String.class).optional());
    }

    private void keep(UUID id, @Nullable UUID record, String email, @Nullable Instant until) {
        jdbc.sql(KEEP)
                .param("id", id)
                .param("record", record)
                .param("email", email)
                .param("until", until)
                .update();
    }

    static final String OF_RECORD = "select email from frontdoor.external_recipient where record_id = :id";

    static final String BY_ID = "select email from frontdoor.external_recipient where id = :id";

    static final String KEEP = """
            insert into frontdoor.external_recipient (id, record_id, email, kept_until)
            values (:id, cast(:record as uuid), :email, cast(:until as timestamptz))""";

    static final String TIDY = "delete from frontdoor.external_recipient where kept_until <= :now";
}
