package org.breakwater.access.proving;

import java.util.HexFormat;
import java.util.function.Supplier;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets a visitor act with the one key that they have: the hash of a token, or of a return phrase. PostgreSQL's row
 * security shows the transaction what this key opens and nothing else.
 */
@Component
public class VisitorKeyTransactions {

    static final String HOLD = "select set_config('breakwater.key', :key, true)";

    static final String NOW = "select decode(coalesce(current_setting('breakwater.key', true), ''), 'hex')";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;

    VisitorKeyTransactions(JdbcClient jdbc, ActorTransactions acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /** Does something in one transaction as the visitor with this key. */
    public <T> T as(byte[] key, Supplier<T> work) {
        return acting.as(new Actor.Visitor(), () -> {
            hold(key);
            return work.get();
        });
    }

    /** The key of the transaction. */
    public byte[] now() {
        return jdbc.sql(NOW).query(byte[].class).single();
    }

    /** For the rest of this transaction the visitor uses another key instead of the first. */
    public void hold(byte[] key) {
        jdbc.sql(HOLD)
                .param("key", HexFormat.of().formatHex(key))
                .query(String.class)
                .single();
    }
}
