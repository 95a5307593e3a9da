package org.breakwater.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row is never marked as more open than its record, whichever is written first. */
@HouseTest
class RowsCloseWithTheirRecordTest {

    /** A table with such a marker, and the column that names the record. */
    record KeepingTable(String name, String record, String keeping, String closing, String seeing) {

        static final String ALL = """
                select t.oid::regclass::text as name,
                    coalesce((select a.attname from pg_attribute a
                        where a.attrelid = t.oid and a.attname in ('record_id', 'contact_id')), 'id') as record,
                    coalesce((select pg_get_triggerdef(g.oid) from pg_trigger g
                        where g.tgrelid = t.oid and g.tgname = 'keep_open_kind'), '') as keeping,
                    coalesce((select pg_get_triggerdef(g.oid) from pg_trigger g
                        where g.tgrelid = 'access.record'::regclass and g.tgname = 'close_' || t.relname), '')
                        as closing,
                    coalesce((select pg_get_expr(p.polqual, t.oid) from pg_policy p
                        where p.polrelid = t.oid and p.polname = 'see'), '') as seeing
                from pg_class t join pg_attribute k on k.attrelid = t.oid and k.attname = 'open_kind'
                where t.relkind = 'r' order by 1""";
    }

    /** A match is a row of two records, and is seen by those who may see both. */
    private static final String OF_BOTH = """
            case when open_kind is not null then (
                select r.id from access.record r
                where r.id = other_record and not r.restricted and not r.guarded) end""";

    private static final String RESTRICT = "update access.record set restricted = true where id = '%s'";

    private static final String ONE_MORE_KEY = """
            insert into people.find_key (key, person_id, record_id, open_kind)
            select 4712, id, record_id, 'contact' from people.person where record_id = '%s' order by id limit 1""";

    private static final String EXCLUDE = """
            insert into access.staff_exclusion (record_id, account_id, account_name, reason, added_by, added_by_name,
                added_at)
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

    private List<KeepingTable> tables() {
        return database.asOwner().sql(KeepingTable.ALL).query(KeepingTable.class).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private int seenBy(InventedPerson person, KeepingTable table) {
        return acting.as(person.asActor(), () -> rows(jdbc, table, "*"));
    }

    private int seenBy(InventedPerson person) {
        return tables().stream().mapToInt(table -> seenBy(person, table)).sum();
    }

    private int open(KeepingTable table) {
        return rows(database.asOwner(), table, table.name().equals("casework.found_match") ? OF_BOTH : "open_kind");
    }

    private int open() {
        return tables().stream().mapToInt(this::open).sum();
    }

    private int rows(JdbcClient with, KeepingTable table, String counted) {
        return with.sql("select count(%s) from %s where %s = ?".formatted(counted, table.name(), table.record()))
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

    /** A table with a marker that is not updated by a restriction would show restricted data. */
    @Test
    void eachIsToldOfItsRecordWhenARowComesAndWhenTheRecordIsLocked() {
        assertThat(tables()).allSatisfy(table -> {
            assertThat(table.keeping())
                    .contains("BEFORE INSERT")
                    .contains("access.keep_open_kind('%s')".formatted(table.record()));
            assertThat(table.closing())
                    .contains("AFTER UPDATE OF kind, restricted, guarded")
                    .contains("access.close_with_record('%s', '%s')".formatted(table.name(), table.record()));
            assertThat(table.seeing()).contains("kinds_seen").contains("access.may_see(" + table.record() + ")");
        });
    }

    @Test
    void whoeverSeesTheKindSeesAnOpenRecord() {
        assertThat(tables())
                .allSatisfy(
                        table -> assertThat(seenBy(InventedPerson.MAYA, table)).isEqualTo(open(table)));
        assertThat(tables())
                .filteredOn(table -> open(table) > 0)
                .extracting(KeepingTable::name)
                .contains("people.find_key", "people.person", "mash.contact", "frontdoor.report");
        assertThat(seenBy(InventedPerson.PETRA)).isZero();
        assertThat(seenBy(InventedPerson.ODILE)).isZero();
    }

    @Test
    void aRecordThatIsRestrictedIsSeenByNobodyWhoIsNotNamed() {
        database.asOwner().sql(RESTRICT.formatted(record)).update();
        assertThat(seenBy(InventedPerson.MAYA)).isZero();
        assertThat(open()).isZero();
    }

    @Test
    void whoIsExcludedSeesItNoMoreAndTheOthersDo() {
        database.asOwner()
                .sql("update access.record set guarded = true where id = ?")
                .param(record)
                .update();
        database.asOwner()
                .sql(EXCLUDE)
                .param("record", record)
                .param("who", InventedPerson.MAYA.asActor().id().value())
                .update();
        assertThat(seenBy(InventedPerson.MAYA)).isZero();
        assertThat(seenBy(InventedPerson.ROBIN)).isPositive();
    }

    @Test
    void whoWritesAKeyDoesNotSayHowOpenItsRecordIs() {
        database.asOwner().sql(RESTRICT.formatted(record)).update();
        database.asOwner().sql(oneMoreKey()).update();
        assertThat(open()).isZero();
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
        assertThat(open()).isZero();
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
        assertThat(open()).isZero();
    }
}
