package org.breakwater.audit.chain;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.breakwater.audit.AuditLogCheckResult;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks the whole log as the owner, in one snapshot and without holding rows in memory. The run-time role could not:
 * it may not read the log.
 */
public class ChainCheck {

    static final String CHAIN = """
            select s.seq, s.entry_id, s.hash, e.id, cast(cast(e.xid as text) as bigint) as xid, e.at, e.actor, e.role,
                   e.act, e.subject, cast(e.shown as text) as shown, e.detail, e.written_at
            from audit.seal s
            left join audit.entry e on e.id = s.entry_id
            order by s.seq
            """;

    /** Unsealed rows although later ones are sealed: no action of the program leaves such a row. */
    static final String SLIPPED_IN = """
            select min(e.id) as id
            from audit.entry e
            where not exists (select from audit.seal s where s.entry_id = e.id)
              and (e.xid, e.id) < (select l.xid, l.entry_id from audit.seal l order by l.seq desc limit 1)
            """;

    static final String WAITING = """
            select count(*) as waiting
            from audit.entry e
            where not exists (select from audit.seal s where s.entry_id = e.id)
              and e.at < cast(? as timestamptz)
            """;

    /**
     * Rows whose time differs from the database's own, and that do not belong to an invented town: the first hundred.
     */
    static final String DIFFERING = """
            select e.id, e.at, e.written_at, e.actor, count(*) over () as of_all
            from audit.entry e
            where e.differs and e.id > coalesce((select p.upto from audit.invented_past p), 0)
            order by e.id
            limit 100
            """;

    private static final Duration SEALED_WITHIN = Duration.ofMinutes(1);

    private final DataSource owner;
    private final ChainHeadFile file;
    private final Clock clock;

    public ChainCheck(DataSource owner, Path home, Clock clock) {
        this.owner = owner;
        this.file = new ChainHeadFile(home);
        this.clock = clock;
    }

    public AuditLogCheckResult verify() throws IOException {
        // First the file, then the snapshot: a seal made in between must not look truncated.
        var heads = file.heads();
        var snapshot = new TransactionTemplate(new JdbcTransactionManager(owner));
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        return snapshot.execute(status -> verdict(heads));
    }

    private AuditLogCheckResult verdict(List<ChainHead> heads) {
        var verification = new ChainVerification(heads);
        var wrong = walk(verification).or(this::slippedIn);
        if (wrong.isPresent()) {
            return new AuditLogCheckResult(false, List.of(wrong.get()));
        }
        var words = new ArrayList<String>();
        words.add("%,d entries, unbroken.".formatted(verification.checked()));
        var waiting = JdbcClient.create(owner)
                .sql(WAITING)
                .param(clock.instant().minus(SEALED_WITHIN).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        if (waiting > 0) {
            words.add("%,d entries older than a minute are not sealed yet: is the program running?".formatted(waiting));
        }
        words.addAll(differing());
        if (heads.isEmpty() && verification.checked() > 0) {
            words.add("No head of the chain is stored here, so a missing end could not be detected.");
        }
        return new AuditLogCheckResult(true, words);
    }

    private List<String> differing() {
        return JdbcClient.create(owner)
                .sql(DIFFERING)
                .query((row, n) -> "Entry %d of %s says %s, but the database recorded it at %s (%d in total)."
                        .formatted(
                                row.getLong("id"),
                                row.getString("actor"),
                                row.getTimestamp("at").toInstant(),
                                row.getTimestamp("written_at").toInstant(),
                                row.getLong("of_all")))
                .list();
    }

    private Optional<String> walk(ChainVerification verification) {
        var jdbc = new JdbcTemplate(owner);
        jdbc.setFetchSize(5000);
        try (var links = jdbc.queryForStream(
                CHAIN,
                (row, n) -> new ChainVerification.Link(
                        row.getLong("seq"),
                        row.getLong("entry_id"),
                        row.getBytes("hash"),
                        row.getObject("id") == null ? null : AuditEntryRow.of(row)))) {
            return verification.check(links.iterator());
        }
    }

    private Optional<String> slippedIn() {
        return JdbcClient.create(owner)
                .sql(SLIPPED_IN)
                .query((row, n) -> row.getLong("id"))
                .optional()
                .filter(id -> id > 0)
                .map("Entry %d was inserted later: rows after it were sealed, but it was not."::formatted);
    }
}
