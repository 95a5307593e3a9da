package org.breakwater.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.awaitility.Awaitility;
import org.breakwater.TestDatabase;
import org.breakwater.audit.AuditLogCheckResult;
import org.breakwater.database.SignedActor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** How the run-time role could backdate log entries, and how it is detected. */
class TheDatabasesOwnTimeTest {

    private static final String ADD = """
            insert into audit.entry (at, actor, role, act, subject, detail)
            select clock_timestamp() + cast(? as interval), 'account:false-time', 'MANAGER', 'opened contact', '', ''
            """;

    @TempDir
    Path home = Path.of("");

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient app = database.asApp();
    private final JdbcClient owner = database.asOwner();

    private void add(String shifted) {
        database.acting(
                new SignedActor.Who("account:false-time", "MANAGER", ""),
                jdbc -> jdbc.sql(ADD).param(shifted).update());
    }

    /** The log waits for every earlier transaction of the server, so another test may delay it. */
    private AuditLogCheckResult sealAndVerify() throws IOException {
        var source = source(database.app());
        var sealer = new AuditSealer(
                new AuditSeals(JdbcClient.create(source), new JdbcTransactionManager(source), Clock.systemUTC()), home);
        Awaitility.await().until(() -> {
            sealer.sealAll();
            return isSealed();
        });
        return new ChainCheck(source(database.owner()), home, Clock.systemUTC()).verify();
    }

    private boolean isSealed() {
        return owner.sql("select count(*) = (select count(*) from audit.seal) from audit.entry")
                .query(Boolean.class)
                .single();
    }

    private static DriverManagerDataSource source(org.breakwater.database.DatabaseAddress address) {
        return new DriverManagerDataSource(address.url(), address.user(), address.password());
    }

    @Test
    void aRowThatSaysAnotherTimeIsSealedAndMarkedAndTheOthersAreNot() throws IOException {
        add("0");
        add("-4 minutes");
        add("-3 hours");
        add("2 days");
        var verdict = sealAndVerify();
        assertThat(verdict.unbroken()).isTrue();
        assertThat(verdict.words()).hasSize(3);
        assertThat(verdict.words().getFirst()).isEqualTo("4 entries, unbroken.");
        assertThat(verdict.words().get(1))
                .startsWith("Entry 3 of account:false-time says ")
                .contains("but the database recorded it at", "(2 in total)");
        assertThat(verdict.words().get(2)).startsWith("Entry 4 of account:false-time says ");
    }

    @Test
    void theRunTimeRoleWritesNeitherTheDatabasesTimeNorTheNumberOfTheTransaction() {
        for (var column : new String[] {"written_at", "xid"}) {
            var value = column.equals("xid") ? "cast('5' as xid8)" : "now() - interval '3 hours'";
            assertThatThrownBy(() -> app.sql("""
                            insert into audit.entry (at, actor, role, act, subject, detail, %s)
                            values (now(), 'job:x', 'JOB', 'did', '', '', %s)""".formatted(column, value)).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void theDatabasesTimeIsSealedToo() throws IOException {
        add("0");
        assertThat(sealAndVerify().unbroken()).isTrue();
        owner.sql("update audit.entry set written_at = written_at + interval '1 second'")
                .update();
        assertThat(sealAndVerify().words()).singleElement().asString().contains("Entry 1", "altered");
    }

    @Test
    void aRowFromBeforeThereWasSuchATimeStaysAsItWasSealed() throws IOException {
        add("0");
        owner.sql("update audit.entry set written_at = null, at = '2026-01-01'").update();
        assertThat(sealAndVerify().words()).containsExactly("1 entries, unbroken.");
    }
}
