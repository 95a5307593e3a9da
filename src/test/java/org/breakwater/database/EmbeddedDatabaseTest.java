package org.breakwater.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Each test has a home of its own, and starts the real server on it. */
class EmbeddedDatabaseTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Path home = Path.of("");
    private @Nullable EmbeddedDatabase running;

    @BeforeEach
    void chooseHome(TestInfo test) {
        home = Homes.place(test.getTestMethod().orElseThrow().getName());
    }

    @AfterEach
    void stop() throws IOException {
        if (running != null) {
            running.close();
        }
        Homes.remove(home);
    }

    @Test
    void keepsItsDataFromOneStartToTheNext() throws SQLException {
        keep(start(), "one");
        stopServer();
        assertThat(kept(start())).isEqualTo("one");
    }

    @Test
    void isDurableAndListensOnThisMachineAlone() throws SQLException {
        var database = start();
        assertThat(Map.of(
                        "fsync", ask(database, "show fsync"),
                        "synchronous_commit", ask(database, "show synchronous_commit"),
                        "data_checksums", ask(database, "show data_checksums"),
                        "listen_addresses", ask(database, "show listen_addresses"),
                        "unix_socket_directories", ask(database, "show unix_socket_directories"),
                        "locale", ask(database, "select datlocale from pg_database where datname = 'breakwater'"),
                        "auth", ask(database, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules")))
                .containsAllEntriesOf(Map.of(
                        "fsync", "on",
                        "synchronous_commit", "on",
                        "data_checksums", "on",
                        "listen_addresses", "127.0.0.1",
                        "unix_socket_directories", "",
                        "locale", "C.UTF-8",
                        "auth", "scram-sha-256"));
    }

    @Test
    void givesTheRunTimeRoleNothingToOwnAndNoWayRoundRowSecurity() throws SQLException {
        var database = start();
        var roles = """
                select string_agg(rolname || ' ' || rolbypassrls || ' ' || rolcreaterole || ' ' || rolsuper, ', '
                                  order by rolname)
                from pg_roles where rolname like 'breakwater%'
                """;
        assertThat(ask(database, roles))
                .isEqualTo("breakwater_app false false false, breakwater_owner true false false");
        assertThatThrownBy(() -> run(database.app(), "create table public.mine (a int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run(database.app(), "create schema mine")).hasMessageContaining("permission denied");
    }

    @Test
    void startsTheServerAgainWhenItIsKilledAndLosesNothing() throws Exception {
        var database = start();
        keep(database, "before the kill");
        var before = database.serverPid();
        var server = ProcessHandle.of(before).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(keptOnceItAnswers(database)).isEqualTo("before the kill");
        assertThat(database.serverPid()).isNotEqualTo(before);
    }

    @Test
    void takesOverTheServerOfAProgramThatWasKilled() throws SQLException {
        var killed = start();
        keep(killed, "from the first program");
        var pid = killed.serverPid();
        killed.abandon();
        var second = start();
        assertThat(second.serverPid()).isEqualTo(pid);
        assertThat(kept(second)).isEqualTo("from the first program");
    }

    @Test
    void recoversWhenBothWereKilled() throws Exception {
        var killed = start();
        keep(killed, "from the first program");
        killed.abandon();
        var server = ProcessHandle.of(killed.serverPid()).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(kept(start())).isEqualTo("from the first program");
    }

    @Test
    void restartsAServerThatItTookOver() throws Exception {
        var killed = start();
        keep(killed, "still here");
        killed.abandon();
        var second = start();
        ProcessHandle.of(second.serverPid()).orElseThrow().destroyForcibly();
        assertThat(keptOnceItAnswers(second)).isEqualTo("still here");
    }

    @Test
    void ignoresAProcessFileThatNamesAnotherProcess() throws Exception {
        keep(start(), "kept");
        stopServer();
        var stale =
                "%d\n%s\n0\n1\n\n127.0.0.1\n".formatted(ProcessHandle.current().pid(), home);
        Files.writeString(home.resolve("postgres/data/postmaster.pid"), stale);
        assertThat(kept(start())).isEqualTo("kept");
    }

    @Test
    void finishesAFirstStartThatWasInterrupted() throws Exception {
        Files.createDirectories(home.resolve("postgres/data.part/base"));
        Files.createDirectories(home.resolve("postgres/.unpack-1/bin"));
        Homes.remove(home.resolve("postgres/data"));
        Files.delete(home.resolve("postgres/17.10.0"));
        keep(start(), "whole");
        assertThat(home.resolve("postgres/data.part")).doesNotExist();
        assertThat(home.resolve("postgres/.unpack-1")).doesNotExist();
    }

    @Test
    void leavesNoProcessBehindWhenItStops() throws Exception {
        var server = ProcessHandle.of(start().serverPid()).orElseThrow();
        stopServer();
        assertThat(server.isAlive()).isFalse();
        assertThat(home.resolve("breakwater.pid")).doesNotExist();
        assertThat(EmbeddedDatabase.inUse(home)).isFalse();
    }

    private EmbeddedDatabase start() {
        running = EmbeddedDatabase.start(home);
        return running;
    }

    private void stopServer() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    private static void keep(Database database, String word) throws SQLException {
        run(database.owner(), "create table public.kept as select '" + word + "' as word");
    }

    private static String kept(Database database) throws SQLException {
        return ask(database, "select word from public.kept");
    }

    /** Polls five times a second: more would slow down the recovery that it waits for. */
    private static String keptOnceItAnswers(Database database) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> kept(database), Objects::nonNull);
    }

    private static void run(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Database database, String sql) throws SQLException {
        var address = sql.contains("unix_socket") || sql.contains("pg_hba")
                ? ((EmbeddedDatabase) database).superuser()
                : database.owner();
        try (var connection = address.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
