package org.breakwater.audit;

import java.time.Clock;
import java.util.List;
import org.breakwater.database.SignedActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records every read and write of a record about a person (docs/decisions/0009). An act is a short verb phrase
 * ({@code opened the contact}), a subject is {@code kind:id}; the detail contains ids and names of fields, never their
 * values. The actor must be the transaction's, or PostgreSQL rejects the row.
 */
@Component
public class AuditLog {

    static final String RECORD = """
            insert into audit.entry (at, actor, role, act, subject, detail)
            values (cast(? as timestamptz), ?, ?, ?, ?, ?)
            """;

    static final String RECORD_LIST = """
            insert into audit.entry (at, actor, role, act, subject, shown, detail)
            values (cast(? as timestamptz), ?, ?, ?, '', cast(? as text[]), ?)
            """;

    static final String LOOKS_AT = """
            select at, actor, role, act, detail from audit.looks_at(?, ?)
            """;

    private final JdbcClient jdbc;
    private final SignedActor signed;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, SignedActor signed, Clock clock) {
        this.jdbc = jdbc;
        this.signed = signed;
        this.clock = clock;
    }

    /** Logs an act on one record, in its own transaction; without a transaction this is a bug and throws. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(ActorId actor, String role, String act, String subject, String detail) {
        insert(actor, role, act, subject, detail);
    }

    /** Logs a list as one row that names what it showed, in the transaction that read it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(ActorId actor, String role, String act, List<String> shown, String detail) {
        jdbc.sql(RECORD_LIST)
                .params(clock.instant(), actor.value(), role, act, shown.toArray(String[]::new), detail)
                .update();
    }

    /** Logs a refusal in a separate transaction: it stays although the refused act rolls back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(ActorId actor, String role, String act, String subject, String detail) {
        signed.act(new SignedActor.Who(actor.value(), role, ""));
        insert(actor, role, "was refused: " + act, subject, detail);
    }

    /** Who has looked at this record or changed it, the latest first, at most {@code most} (up to 500). */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<AuditedAct> looksAt(String subject, int most) {
        return jdbc.sql(LOOKS_AT)
                .params(subject, Math.min(most, 500))
                .query((row, n) -> new AuditedAct(
                        row.getTimestamp("at").toInstant(),
                        new ActorId(row.getString("actor")),
                        row.getString("role"),
                        row.getString("act"),
                        row.getString("detail")))
                .list();
    }

    private void insert(ActorId actor, String role, String act, String subject, String detail) {
        jdbc.sql(RECORD)
                .params(clock.instant(), actor.value(), role, act, subject, detail)
                .update();
    }
}
