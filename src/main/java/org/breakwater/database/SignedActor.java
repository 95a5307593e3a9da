package org.breakwater.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Names the actor of a transaction to PostgreSQL, signed with a key that it knows, so that nothing else on the
 * connection can do so (docs/decisions/0046). PostgreSQL generates the key at each start, and it stays in this object.
 */
@Component
public class SignedActor {

    /** The actor, their role and, for a background actor that works on one record, the record; otherwise empty. */
    public record Who(String actor, String role, String record) {

        public Who {
            if ((actor + role + record).indexOf('\n') >= 0) {
                throw new IllegalArgumentException("Who acts is written on one line");
            }
        }
    }

    /** The key of this start, and the offset of PostgreSQL's clock when it was created. */
    record KeyRow(String id, byte[] key, long millis) {

        /** A running process uses its key each day. */
        static final String FORGET = "delete from database.signing_key where used_on < current_date - 7";

        static final String MAKE = """
                insert into database.signing_key default values
                returning id, key, cast(extract(epoch from clock_timestamp()) * 1000 as bigint) as millis""";
    }

    /** The server process of the connection, and its time. */
    record Answering(int process, long millis) {

        static final String ASK = """
                select pg_backend_pid() as process,
                    cast(extract(epoch from clock_timestamp()) * 1000 as bigint) as millis""";
    }

    static final String ACT = "select actor, role, record from database.act_as(?, ?, ?, ?, ?, ?, ?)";

    /** A read writes nothing but its audit row, and must not wait for a standby that is down. */
    static final String LOOK = """
            select actor, role, record, set_config('synchronous_commit', 'local', true)
            from database.act_as(?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final DataSource connections;
    private final Clock clock;
    private final KeyRow key;
    private volatile long ahead;

    /**
     * With a new key.
     *
     * @param owner who may create it
     */
    public SignedActor(JdbcClient jdbc, DataSource connections, @Qualifier("owner") DataSource owner, Clock clock) {
        this.jdbc = jdbc;
        this.connections = connections;
        this.clock = clock;
        var asOwner = JdbcClient.create(owner);
        asOwner.sql(KeyRow.FORGET).update();
        key = asOwner.sql(KeyRow.MAKE).query(KeyRow.class).single();
        ahead = key.millis() - running();
    }

    /** Sets the actor for the rest of this transaction. Returns the previous one. */
    public Who act(Who who) {
        return become(ACT, who);
    }

    /** The same, and the commit does not wait for a standby. */
    public Who look(Who who) {
        return become(LOOK, who);
    }

    private Who become(String statement, Who who) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Who acts is said within a transaction");
        }
        return signed(statement, who, new Answering(process(), running() + ahead))
                .or(() -> signed(statement, who, asked()))
                .orElseThrow(() -> new IllegalStateException("PostgreSQL refuses the signature of this program"));
    }

    /** A clock was adjusted, or a connection pooler shares server processes. */
    private Answering asked() {
        var answering = jdbc.sql(Answering.ASK).query(Answering.class).single();
        ahead = answering.millis() - running();
        return answering;
    }

    private Optional<Who> signed(String statement, Who who, Answering by) {
        var now = clock.instant().toString();
        var said = List.of(key.id(), by.process(), by.millis(), who.actor(), who.role(), who.record(), now);
        return jdbc.sql(statement)
                .params(
                        key.id(),
                        by.millis(),
                        who.actor(),
                        who.role(),
                        who.record(),
                        now,
                        hmac(String.join(
                                "\n", said.stream().map(Object::toString).toList())))
                .query(Who.class)
                .optional();
    }

    private byte[] hmac(String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.key(), "HmacSHA256"));
            return mac.doFinal(message.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }

    private int process() {
        var connection = DataSourceUtils.getConnection(connections);
        try {
            return connection.unwrap(PGConnection.class).getBackendPID();
        } catch (SQLException e) {
            throw new IllegalStateException("Only PostgreSQL verifies who acts", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, connections);
        }
    }

    private static long running() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }
}
