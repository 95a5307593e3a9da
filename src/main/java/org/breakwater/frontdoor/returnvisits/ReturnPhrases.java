package org.breakwater.frontdoor.returnvisits;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Return phrases, of which only a keyed hash is stored, and only for people who want one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReturnPhrases {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    ReturnPhrases(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** From now on these words lead back to this record. The visitor has the key of the draft it was sent from. */
    public void keep(UUID record, byte[] hash) {
        var made = jdbc.sql(KEEP)
                .param("record", record)
                .param("hash", hash)
                .param("at", clock.instant())
                .update();
        if (made == 1) {
            var visitor = new Actor.Visitor();
            audit.record(visitor.id(), visitor.roleName(), "was given 6 words", "contact:" + record, "");
        }
    }

    /** The record that these words lead to. The visitor has the hash of the words as their key. */
    public Optional<UUID> find(byte[] hash) {
        return jdbc.sql(FIND).param("hash", hash).query(UUID.class).optional();
    }

    static final String KEEP = """
            insert into frontdoor.return_phrase (record_id, phrase_hash, made_at) values (:record, :hash, :at)
            on conflict do nothing""";

    static final String FIND = "select record_id from frontdoor.return_phrase where phrase_hash = :hash";
}
