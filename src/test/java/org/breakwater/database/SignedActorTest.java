package org.breakwater.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.breakwater.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Someone who can run any SQL as the run-time role, and what PostgreSQL accepts from them. */
class SignedActorTest {

    private static final SignedActor.Who MANAGER =
            new SignedActor.Who("account:00000000-0000-7000-8000-00000000aaaa", "MANAGER", "");
    private static final SignedActor.Who PATTERNS = new SignedActor.Who("job:patterns", "JOB", "");

    private static final String SIGN = """
            select database.hmac(k.key, convert_to(concat_ws(E'\\n', k.id, cast(:process as int), cast(:at as bigint),
                :actor, :role, :record, ''), 'UTF8'))
            from database.signing_key k where k.id = :key""";

    private static final String ACT = """
            select count(*) from database.act_as(:key, cast(:at as bigint), :actor, :role, :record, '', :signature)""";

    private static final String RECORDS = "select count(*) from access.record";

    private static final String WRITE = """
            insert into audit.entry (at, actor, role, act, subject, detail)
            values (now(), '%s', 'MANAGER', 'opened contact', '', '')""";

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient owner = database.asOwner();
    private final UUID record = UUID.randomUUID();
    private Connection session = connect();
    private JdbcClient thief = client(session);
    private String key = "";

    @BeforeEach
    void aRecordAndAKey() {
        owner.sql("insert into access.record (id, kind, opened_at) values (?, 'contact', now())")
                .param(record)
                .update();
        key = owner.sql("insert into database.signing_key default values returning id")
                .query(String.class)
                .single();
    }

    @AfterEach
    void leave() throws SQLException {
        session.close();
    }

    private Connection connect() {
        try {
            var connection = database.app().connect();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JdbcClient client(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private static DataSource source(DatabaseAddress address) {
        return new DriverManagerDataSource(address.url(), address.user(), address.password());
    }

    private static int process(JdbcClient who) {
        return who.sql("select pg_backend_pid()").query(Integer.class).single();
    }

    private byte[] signature(int process, long at, SignedActor.Who who) {
        return owner.sql(SIGN)
                .param("key", key)
                .param("process", process)
                .param("at", at)
                .param("actor", who.actor())
                .param("role", who.role())
                .param("record", who.record())
                .query(byte[].class)
                .single();
    }

    private boolean acts(JdbcClient session, long at, SignedActor.Who who, byte[] signature) {
        return session.sql(ACT)
                        .param("key", key)
                        .param("at", at)
                        .param("actor", who.actor())
                        .param("role", who.role())
                        .param("record", who.record())
                        .param("signature", signature)
                        .query(Long.class)
                        .single()
                == 1;
    }

    private static long millis() {
        return Clock.systemUTC().millis();
    }

    private static long count(JdbcClient who, String sql) {
        return who.sql(sql).query(Long.class).single();
    }

    private static void setByHand(JdbcClient who, String name, String value) {
        who.sql("select set_config(?, ?, true)").params(name, value).query().singleRow();
    }

    private void nameByHand(SignedActor.Who who) {
        setByHand(thief, "breakwater.actor", who.actor());
        setByHand(thief, "breakwater.role", who.role());
        setByHand(thief, "breakwater.post", who.role());
        setByHand(thief, "breakwater.record", record.toString());
        setByHand(thief, "breakwater.signed_with", key);
    }

    @Test
    void whoSetsTheSettingsByHandSeesNothing() {
        for (var who : List.of(MANAGER, PATTERNS)) {
            nameByHand(who);
            assertThat(count(thief, RECORDS)).isZero();
            assertThat(thief.sql("select access.may_see(?)")
                            .param(record)
                            .query(Boolean.class)
                            .single())
                    .isFalse();
        }
    }

    @Test
    void whoSetsTheSettingsByHandWritesNothing() throws SQLException {
        nameByHand(MANAGER);
        assertThatThrownBy(() -> thief.sql(WRITE.formatted(MANAGER.actor())).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
        session.rollback();
        nameByHand(MANAGER);
        assertThatThrownBy(() -> thief.sql("insert into access.record (kind, opened_at) values ('contact', now())")
                        .update())
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void whoActsAsOneStaysThatOneWhateverIsSet() {
        var at = millis();
        assertThat(acts(thief, at, MANAGER, signature(process(thief), at, MANAGER)))
                .isTrue();
        assertThat(count(thief, RECORDS)).isEqualTo(1);
        nameByHand(new SignedActor.Who("account:00000000-0000-7000-8000-00000000bbbb", "AUTHOR", ""));
        assertThat(thief.sql("select database.actor_now() || access.role_now()")
                        .query(String.class)
                        .single())
                .isEqualTo(MANAGER.actor() + MANAGER.role());
        assertThatThrownBy(() -> thief.sql(WRITE.formatted("account:other")).update())
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void nobodyActsAnyMoreWhenTheTransactionIsOver() throws SQLException {
        var at = millis();
        acts(thief, at, MANAGER, signature(process(thief), at, MANAGER));
        session.rollback();
        assertThat(count(thief, RECORDS)).isZero();
        setByHand(thief, "breakwater.signed_with", key);
        assertThat(count(thief, RECORDS)).isZero();
    }

    @Test
    void aCopiedSignatureOpensNothingOnAnotherConnection() throws SQLException {
        var at = millis();
        try (var other = connect()) {
            assertThat(acts(thief, at, MANAGER, signature(process(client(other)), at, MANAGER)))
                    .isFalse();
        }
        assertThat(count(thief, RECORDS)).isZero();
    }

    @Test
    void aCopiedSignatureOpensNothingForAnotherActorPostOrRecord() {
        var at = millis();
        var signature = signature(process(thief), at, MANAGER);
        for (var other : List.of(
                new SignedActor.Who("account:00000000-0000-7000-8000-00000000bbbb", "MANAGER", ""),
                new SignedActor.Who(MANAGER.actor(), "SCREENER", ""),
                new SignedActor.Who(MANAGER.actor(), "MANAGER", record.toString()))) {
            assertThat(acts(thief, at, other, signature)).isFalse();
        }
        assertThat(acts(thief, at + 1, MANAGER, signature)).isFalse();
        assertThat(count(thief, RECORDS)).isZero();
    }

    @Test
    void aSignatureOlderThanFiveMinutesOpensNothing() {
        for (var shifted : List.of(Duration.ofMinutes(-6), Duration.ofMinutes(6))) {
            var at = millis() + shifted.toMillis();
            assertThat(acts(thief, at, MANAGER, signature(process(thief), at, MANAGER)))
                    .isFalse();
        }
        var at = millis() - Duration.ofMinutes(4).toMillis();
        assertThat(acts(thief, at, MANAGER, signature(process(thief), at, MANAGER)))
                .isTrue();
    }

    @Test
    void theKeysAndWhatWasVerifiedAreOutOfTheRunTimeRolesReach() throws SQLException {
        for (var forbidden : List.of(
                "select * from database.signing_key",
                "update database.signing_key set key = '\\x00'",
                "insert into database.signing_key default values",
                "delete from database.signing_key",
                "select * from database.who_acts",
                "select database.hmac('\\x00', '\\x00')",
                "select database.name_actor(null, 'job:x', 'JOB', '', '')")) {
            assertThatThrownBy(() -> thief.sql(forbidden).query().listOfRows())
                    .as(forbidden)
                    .hasStackTraceContaining("permission denied");
            session.rollback();
        }
    }

    @Test
    void noListOfSettingsShowsWhereItIsKept() {
        var at = millis();
        acts(thief, at, MANAGER, signature(process(thief), at, MANAGER));
        assertThat(count(thief, "select count(*) from pg_settings where name like 'breakwater.%'"))
                .isZero();
        assertThat(thief.sql("show all").query().listOfRows().toString()).doesNotContain("breakwater.");
    }

    @Test
    void twoNodesActBesideEachOtherEachWithItsOwnKey() {
        var source = source(database.app());
        var asOwner = source(database.owner());
        var jdbc = JdbcClient.create(source);
        var one = new SignedActor(jdbc, source, asOwner, Clock.systemUTC());
        var other = new SignedActor(jdbc, source, asOwner, Clock.systemUTC());
        // It reports another process than the one that answers, as behind a connection pooler.
        var behindAPool = new SignedActor(jdbc, source(database.app()), asOwner, Clock.systemUTC());
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        for (var node : List.of(one, other, one, behindAPool)) {
            transaction.executeWithoutResult(status -> {
                assertThat(node.act(MANAGER)).isEqualTo(new SignedActor.Who("", "", ""));
                assertThat(count(jdbc, RECORDS)).isEqualTo(1);
                assertThat(node.act(PATTERNS)).isEqualTo(MANAGER);
            });
        }
        assertThatThrownBy(() -> one.act(MANAGER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStartForgetsTheKeysThatNobodyHasUsedForAWeek() throws SQLException {
        var old = owner.sql("insert into database.signing_key (used_on) values (current_date - 8) returning id")
                .query(String.class)
                .single();
        owner.sql("update database.signing_key set used_on = current_date - 6 where id = ?")
                .param(key)
                .update();
        database.acting(MANAGER, app -> assertThat(count(app, RECORDS)).isEqualTo(1));
        assertThat(owner.sql("select id from database.signing_key")
                        .query(String.class)
                        .list())
                .contains(key)
                .doesNotContain(old);
        var at = millis();
        acts(thief, at, MANAGER, signature(process(thief), at, MANAGER));
        session.commit();
        assertThat(owner.sql("select used_on = current_date from database.signing_key where id = ?")
                        .param(key)
                        .query(Boolean.class)
                        .single())
                .as("a key that is used stays")
                .isTrue();
    }

    @Test
    void aParallelWorkerKnowsWhoActs() {
        var at = millis();
        acts(thief, at, MANAGER, signature(process(thief), at, MANAGER));
        setByHand(thief, "debug_parallel_query", "on");
        assertThat(count(thief, RECORDS)).isEqualTo(1);
    }
}
