package org.breakwater.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.audit.AuditLogCheckResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What an owner of the database could do to the log, and how it is detected. */
@Timeout(60)
class AuditChainTest {

    private static final String ADD = """
            insert into audit.entry (at, written_at, actor, role, act, subject, detail)
            select now.at, now.at, 'job:test', 'JOB', 'did thing ' || n, 'contact:' || n, ''
            from generate_series(1, cast(:entries as int)) n, (select cast(:now as timestamptz) as at) now
            """;

    @TempDir
    Path home = Path.of("");

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient owner = database.asOwner();
    private final TestClock clock = new TestClock();

    @BeforeEach
    void tenEntriesAreSealed() throws IOException {
        clock.set(Instant.parse("2026-08-28T08:00:00Z"));
        add(10);
        sealUntil(10);
    }

    private void add(int entries) {
        owner.sql(ADD)
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .param("entries", entries)
                .update();
    }

    /** A transaction in any other database of this server delays the sealer as long as it takes. */
    private void sealUntil(long seals) throws IOException {
        while (seals() < seals) {
            sealer().sealAll();
        }
    }

    private AuditSealer sealer() {
        var app = source(database.app());
        return new AuditSealer(new AuditSeals(JdbcClient.create(app), new JdbcTransactionManager(app), clock), home);
    }

    private static DriverManagerDataSource source(org.breakwater.database.DatabaseAddress address) {
        return new DriverManagerDataSource(address.url(), address.user(), address.password());
    }

    private AuditLogCheckResult verify() throws IOException {
        return new ChainCheck(source(database.owner()), home, clock).verify();
    }

    private void assertFound(String... words) throws IOException {
        var verdict = verify();
        assertThat(verdict.unbroken()).isFalse();
        assertThat(verdict.words()).singleElement().asString().contains(words);
    }

    @Test
    void holdsWhenNobodyTouchedIt() throws IOException {
        assertThat(verify()).isEqualTo(new AuditLogCheckResult(true, java.util.List.of("10 entries, unbroken.")));
    }

    @Test
    void findsAnAlteredByte() throws IOException {
        for (var column : new String[] {"actor", "role", "act", "subject", "detail"}) {
            var update = "update audit.entry set %1$s = %1$s || '%2$s' where id = 4";
            owner.sql(update.formatted(column, "x")).update();
            assertFound("Entry 4 of 2026-08-28T08:00:00Z has been altered");
            owner.sql("update audit.entry set %1$s = left(%1$s, -1) where id = 4".formatted(column))
                    .update();
            assertThat(verify().unbroken()).isTrue();
        }
        owner.sql("update audit.entry set at = at + interval '1 microsecond' where id = 4")
                .update();
        assertFound("Entry 4");
    }

    @Test
    void findsARemovedEntry() throws IOException {
        owner.sql("delete from audit.entry where id = 7").update();
        assertFound("Entry 7 has been removed");
    }

    @Test
    void findsARemovedEntryWhoseSealIsGoneToo() throws IOException {
        owner.sql("delete from audit.entry where id = 7").update();
        owner.sql("delete from audit.seal where entry_id = 7").update();
        assertFound("Seal 7 is missing");
    }

    @Test
    void findsACutOffTail() throws IOException {
        owner.sql("delete from audit.entry where id > 8").update();
        owner.sql("delete from audit.seal where entry_id > 8").update();
        assertFound("The end is missing: 8 seals are present, 10 were made");
    }

    @Test
    void findsAnEmptiedLog() throws IOException {
        owner.sql("truncate audit.entry, audit.seal").update();
        assertFound("The end is missing: 0 seals are present");
    }

    @Test
    void findsTwoEntriesThatChangedPlaces() throws IOException {
        owner.sql("""
                update audit.entry a set act = b.act, subject = b.subject
                from audit.entry b where a.id in (3, 4) and b.id = 7 - a.id
                """).update();
        assertFound("Entry 3");
    }

    @Test
    void findsAChainThatWasMadeAnew() throws IOException {
        owner.sql("update audit.entry set actor = 'job:other' where id = 5").update();
        owner.sql("truncate audit.seal").update();
        var elsewhere = home;
        home = Files.createTempDirectory(elsewhere, "x");
        sealUntil(10);
        home = elsewhere;
        assertFound("The chain was rebuilt at or before seal 10");
    }

    @Test
    void findsAnEntryThatWasPutInAfterwards() throws IOException {
        owner.sql("""
                insert into audit.entry (id, xid, at, actor, role, act, subject, detail)
                overriding system value
                select 1000, cast('5' as xid8), at, actor, role, 'was never done', subject, detail
                from audit.entry where id = 1
                """).update();
        add(1);
        sealUntil(11);
        assertFound("Entry 1000 was inserted later");
    }

    @Test
    void sealsNothingThatCouldBeOvertakenByAnOlderTransaction() throws IOException, SQLException {
        try (var slow = source(database.owner()).getConnection()) {
            slow.setAutoCommit(false);
            JdbcClient.create(new org.springframework.jdbc.datasource.SingleConnectionDataSource(slow, true))
                    .sql(ADD)
                    .param("now", java.sql.Timestamp.from(clock.instant()))
                    .param("entries", 1)
                    .update();
            add(3);
            sealer().sealAll();
            assertThat(seals()).isEqualTo(10);
            slow.commit();
        }
        sealUntil(14);
        assertThat(seals()).isEqualTo(14);
        assertThat(verify().unbroken()).isTrue();
    }

    private long seals() {
        return owner.sql("select count(*) from audit.seal").query(Long.class).single();
    }

    @Test
    void sealsManyBatches() throws IOException {
        add(2 * AuditSeals.BATCH + 5);
        sealUntil(2 * AuditSeals.BATCH + 15);
        assertThat(verify().words()).containsExactly("4,015 entries, unbroken.");
    }

    @Test
    void sealsOnAfterARestoreIntoAClusterThatCountsTransactionsFromTheStart() throws IOException {
        owner.sql("truncate audit.seal").update();
        owner.sql("update audit.entry set xid = '900000000000'").update();
        Files.delete(home.resolve("audit-head"));
        sealUntil(10);
        add(2);
        sealUntil(12);
        add(2);
        sealUntil(14);
        assertThat(verify().words()).containsExactly("14 entries, unbroken.");
    }

    @Test
    void saysWhenEntriesWaitForTheirSealTooLong() throws IOException {
        add(2);
        assertThat(verify().words()).hasSize(1);
        clock.advance(Duration.ofSeconds(61));
        assertThat(verify().words())
                .contains("2 entries older than a minute are not sealed yet: is the program running?");
    }

    @Test
    void readsPastALineOfTheHeadFileThatACrashCutShort() throws IOException {
        Files.writeString(home.resolve("audit-head"), "\n99 ab", StandardOpenOption.APPEND);
        add(1);
        sealUntil(11);
        assertThat(verify().words()).containsExactly("11 entries, unbroken.");
    }

    @Test
    void saysWhenNoHeadIsKeptHere() throws IOException {
        Files.delete(home.resolve("audit-head"));
        assertThat(verify().words())
                .contains("No head of the chain is stored here, so a missing end could not be detected.");
    }
}
