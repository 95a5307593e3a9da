package org.breakwater.frontdoor;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail addresses of people without an account, for notifications. Only the job that sends mail reads them. */
@Component
public class ReferrerAddresses {

    private final JdbcClient jdbc;
    private final ActorTransactions acting;

    ReferrerAddresses(JdbcClient jdbc, ActorTransactions acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /** The referrer's address. In the transaction of the sending, as the visitor who sends. */
    public void sent(UUID record, String email) {
        keep(UUID.randomUUID(), record, email, null);
    }

    /**
     * The address of someone who is asked about a draft. In the transaction of the request, as the visitor who asks.
     */
    public UUID asked(String email, Instant keptUntil) {
        var id = UUID.randomUUID();
        keep(id, null, email, keptUntil);
        return id;
    }

    /** The mail address of the sender; empty if they telephoned, or must not be mailed. */
    public Optional<String> ofRecord(Actor.Job job, UUID record) {
        return email(job, OF_RECORD, record);
    }

    public Optional<String> find(Actor.Job job, UUID addressee) {
        return email(job, BY_ID, addressee);
    }

    /** Deletes addresses that are no longer needed; the actor is the expiry job. */
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
