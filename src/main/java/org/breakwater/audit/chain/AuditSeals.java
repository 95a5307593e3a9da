package org.breakwater.audit.chain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Chains committed rows, in one transaction a batch, one at a time across all nodes. */
@Component
class AuditSeals {

    static final int BATCH = 2000;

    static final String ALONE = "select pg_try_advisory_xact_lock(7301950263416)";

    static final String HEAD = """
            select s.seq, s.hash, s.xid >= pg_snapshot_xmax(pg_current_snapshot()) as moved
            from audit.seal s
            order by s.seq desc
            limit 1
            """;

    static final String UNSEALED = """
            select id, xid, at, actor, role, act, subject, shown, detail, written_at from audit.unsealed(?)
            """;

    static final String UNSEALED_AFTER_A_MOVE = """
            select id, xid, at, actor, role, act, subject, shown, detail, written_at
            from audit.unsealed_after_a_move(?)
            """;

    static final String SEAL = """
            insert into audit.seal (seq, entry_id, xid, hash)
            select seq, entry_id, cast(cast(xid as text) as xid8), hash
            from unnest(cast(? as bigint[]), cast(? as bigint[]), cast(? as bigint[]), cast(? as bytea[]))
                as t (seq, entry_id, xid, hash)
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AuditSeals(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Seals the next rows; empty if there were none, or if another node is doing it. */
    Optional<ChainHead> sealNext() {
        return Optional.ofNullable(transaction.execute(status -> {
                    if (!jdbc.sql(ALONE).query(Boolean.class).single()) {
                        return Optional.<ChainHead>empty();
                    }
                    var last = jdbc.sql(HEAD)
                            .query((row, n) ->
                                    new Last(row.getLong("seq"), row.getBytes("hash"), row.getBoolean("moved")))
                            .optional()
                            .orElse(new Last(0, ChainHead.NONE.hash(), true));
                    var rows = jdbc.sql(last.moved() ? UNSEALED_AFTER_A_MOVE : UNSEALED)
                            .param(BATCH)
                            .query((row, n) -> AuditEntryRow.of(row))
                            .list();
                    return rows.isEmpty() ? Optional.<ChainHead>empty() : Optional.of(chain(last, rows));
                }))
                .flatMap(head -> head);
    }

    private ChainHead chain(Last last, List<AuditEntryRow> rows) {
        var hashes = new ArrayList<byte[]>(rows.size());
        var hash = last.hash();
        for (var row : rows) {
            hash = row.sealedAfter(hash);
            hashes.add(hash);
        }
        var seq = new Long[rows.size()];
        for (int i = 0; i < seq.length; i++) {
            seq[i] = last.seq() + 1 + i;
        }
        jdbc.sql(SEAL)
                .params(
                        seq,
                        rows.stream().map(AuditEntryRow::id).toArray(Long[]::new),
                        rows.stream().map(AuditEntryRow::xid).toArray(Long[]::new),
                        hashes.toArray(byte[][]::new))
                .update();
        return new ChainHead(last.seq() + rows.size(), hash, clock.instant());
    }

    /** @param moved whether the rows may come from another cluster, with transaction ids of its own */
    private record Last(long seq, byte[] hash, boolean moved) {}
}
