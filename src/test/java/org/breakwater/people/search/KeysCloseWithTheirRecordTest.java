package org.breakwater.people.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a key says of its record is never more open than the record, whichever comes first. */
@HouseTest
class KeysCloseWithTheirRecordTest {

    private static final String RESTRICT = "update access.record set restricted = true where id = '%s'";

    private static final String ONE_MORE_KEY = """
            insert into people.find_key (key, person_id, record_id, open_kind)
            select 4712, id, record_id, 'contact' from people.person where record_id = '%s' order by id limit 1""";

    private static final String EXCLUDE = """
            insert into access.kept_out (record_id, account_id, account_name, reason, added_by, added_by_name, added_at)
            values (:record, :who, 'x', 'Her brother', 'x', 'x', now())""";

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    private UUID record = new UUID(0, 0);

    @BeforeEach
    void aChildIsTold() {
        record = new Furnished(house).report();
    }

    private int keysSeenBy(InventedPerson person) {
        return acting.as(
                person.asActor(),
                () -> jdbc.sql("select count(*) from people.find_key where record_id = ?")
                        .param(record)
                        .query(Integer.class)
                        .single());
    }

    private int openKeys() {
        return database.asOwner()
                .sql("select count(open_kind) from people.find_key where record_id = ?")
                .param(record)
                .query(Integer.class)
                .single();
    }

    private String oneMoreKey() {
        return ONE_MORE_KEY.formatted(record);
    }

    private Connection impatient() throws SQLException {
        var connection = database.owner().connect();
        connection.setAutoCommit(false);
        run(connection, "set lock_timeout = '100ms'");
        return connection;
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    @Test
    void whoeverSeesTheKindFindsAnOpenRecord() {
        assertThat(keysSeenBy(InventedPerson.MAYA)).isEqualTo(openKeys()).isPositive();
        assertThat(keysSeenBy(InventedPerson.PETRA)).isZero();
        assertThat(keysSeenBy(InventedPerson.ODILE)).isZero();
    }

    @Test
    void aRecordThatIsRestrictedIsFoundByNobodyWhoIsNotNamed() {
        database.asOwner().sql(RESTRICT.formatted(record)).update();
        assertThat(keysSeenBy(InventedPerson.MAYA)).isZero();
        assertThat(openKeys()).isZero();
    }

    @Test
    void whoIsExcludedFindsItNoMoreAndTheOthersDo() {
        database.asOwner()
                .sql("update access.record set guarded = true where id = ?")
                .param(record)
                .update();
        database.asOwner()
                .sql(EXCLUDE)
                .param("record", record)
                .param("who", InventedPerson.MAYA.asActor().id().value())
                .update();
        assertThat(keysSeenBy(InventedPerson.MAYA)).isZero();
        assertThat(keysSeenBy(InventedPerson.ROBIN)).isPositive();
    }

    @Test
    void whoWritesAKeyDoesNotSayHowOpenItsRecordIs() {
        database.asOwner().sql(RESTRICT.formatted(record)).update();
        database.asOwner().sql(oneMoreKey()).update();
        assertThat(openKeys()).isZero();
    }

    @Test
    void aRestrictionWaitsForAKeyThatIsBeingTold() throws SQLException {
        try (var telling = impatient();
                var restricting = impatient()) {
            run(telling, oneMoreKey());
            assertThatThrownBy(() -> run(restricting, RESTRICT.formatted(record)))
                    .hasMessageContaining("lock timeout");
            restricting.rollback();
            telling.commit();
            run(restricting, RESTRICT.formatted(record));
            restricting.commit();
        }
        assertThat(openKeys()).isZero();
    }

    @Test
    void aKeyWaitsForARestriction() throws SQLException {
        try (var telling = impatient();
                var restricting = impatient()) {
            run(restricting, RESTRICT.formatted(record));
            assertThatThrownBy(() -> run(telling, oneMoreKey())).hasMessageContaining("lock timeout");
            telling.rollback();
            restricting.commit();
            run(telling, oneMoreKey());
            telling.commit();
        }
        assertThat(openKeys()).isZero();
    }
}
