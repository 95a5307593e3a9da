package org.breakwater.access.proving;

import java.util.HexFormat;
import java.util.function.Supplier;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets a visitor act with the one key in their hand: the hash of a token, or of a return phrase. PostgreSQL's row
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

    /** Does something in one transaction as the visitor who holds this key. */
    public <T> T as(byte[] key, Supplier<T> work) {
        return acting.as(new Actor.Visitor(), () -> {
            hold(key);
            return work.get();
        });
    }

    /** The key that the transaction holds. */
    public byte[] now() {
        return jdbc.sql(NOW).query(byte[].class).single();
    }

    /** From now on in this transaction the visitor holds another key; the first one is laid aside. */
    public void hold(byte[] key) {
        jdbc.sql(HOLD)
                .param("key", HexFormat.of().formatHex(key))
                .query(String.class)
                .single();
    }
}
