package org.breakwater.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.breakwater.database.CannotStart;
import org.jspecify.annotations.Nullable;

/** The server process: started, taken over, or stopped. Used by one thread at a time. */
public final class PostgresServer {

    /** The polling interval of a starting server. */
    private static final Duration GLANCE = Duration.ofMillis(15);

    /** After the server was killed its children need a moment to notice; until then a new one cannot start. */
    private static final int TRIES = 100;

    /** Ten seconds for a process that is shutting down. */
    private static final int LAST_GLANCES = 650;

    private final HomeFolder folder;
    private final PostgresBinaries binaries;
    private final Map<String, String> settings;
    private int port;
    private volatile long pid;
    private @Nullable Process child;

    public PostgresServer(HomeFolder folder, PostgresBinaries binaries, Map<String, String> more) {
        this.folder = folder;
        this.binaries = binaries;
        this.settings = new TreeMap<>(ServerSettings.ALWAYS);
        this.settings.putAll(more);
        this.port = folder.port();
    }

    /** Takes over the server of a killed program, or starts one. */
    public void adoptOrStart() {
        var left = PidFile.read(folder.data()).filter(p -> p.isServerOf(folder.data()));
        if (left.isPresent()) {
            pid = left.get().pid();
            if (left.get().isProgram(binaries.program("postgres"))) {
                port = left.get().port();
                awaitReady();
                folder.keepPort(port);
                return;
            }
            // The server of an older program version: this one brings a newer.
            stop();
        }
        if (port == 0 || !LoopbackPort.isFree(port)) {
            port = LoopbackPort.anyFree();
            folder.keepPort(port);
        }
        start();
    }

    /** Starts the server at the known port and waits until it accepts connections. */
    void start() {
        for (var tries = 1; ; tries++) {
            try {
                removeStalePidFile();
                var begin = ServerLog.begin(folder);
                launch();
                if (awaitReady()) {
                    return;
                }
                var said = ServerLog.since(folder, begin);
                if (tries == TRIES || !said.contains("shared memory block")) {
                    throw whyNot(said);
                }
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (IOException e) {
                throw folder.refusal(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotStart("Interrupted while the database started.", e);
            }
        }
    }

    private CannotStart whyNot(String said) {
        if (said.contains("could not bind") || said.contains("could not create any TCP")) {
            return new CannotStart("Port " + port + ", which the database uses, is taken by another program.");
        }
        var refusal = ServerLog.refusal(folder, said, "The database does not start");
        return refusal.oneLine().startsWith("The database does not start: ")
                ? new CannotStart(ServerLog.damaged(folder, refusal.oneLine().substring(29)))
                : refusal;
    }

    /** Its own session, so that Ctrl-C reaches this program alone, which first completes its requests. */
    private void launch() throws IOException {
        var command = new ArrayList<>(List.of("setsid"));
        var server = new ArrayList<>(
                List.of(binaries.program("postgres"), "-D", folder.data().toString(), "-c", "port=" + port));
        settings.forEach((name, value) -> server.addAll(List.of("-c", name + "=" + value)));
        command.addAll(UnprivilegedUser.command(server));
        child = UnprivilegedUser.builder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start();
        pid = child.pid();
    }

    /** Waits as long as it takes: after a crash a large database recovers for minutes. */
    private boolean awaitReady() {
        while (isAlive()) {
            var now = PidFile.read(folder.data());
            if (now.isPresent() && now.get().pid() == pid && now.get().ready()) {
                return true;
            }
            await(GLANCE);
        }
        return false;
    }

    /** PostgreSQL trusts a stale file whose pid now belongs to another process of the same user. */
    private void removeStalePidFile() throws IOException {
        var left = PidFile.read(folder.data());
        if (left.isPresent() && !left.get().isServerOf(folder.data())) {
            Files.deleteIfExists(PidFile.in(folder.data()));
        }
    }

    /** Waits this long, or until the server ends. */
    void await(Duration time) {
        try {
            var process = child;
            if (process == null) {
                TimeUnit.NANOSECONDS.sleep(time.toNanos());
            } else {
                var ignored = process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while the database started.", e);
        }
    }

    boolean isAlive() {
        var process = child;
        return process == null ? new PidFile(pid, port, true).isServerOf(folder.data()) : process.isAlive();
    }

    /** Fast mode: open transactions are rolled back, everything committed is written. */
    public void stop() {
        while (PidFile.read(folder.data()).isEmpty() && isAlive()) {
            await(GLANCE);
        }
        if (PidFile.read(folder.data()).isPresent()) {
            UnprivilegedUser.run(List.of(
                    binaries.program("pg_ctl"), "stop", "--pgdata=" + folder.data(), "--mode=fast", "--timeout=60"));
        }
        // Its file is removed a moment before the process ends.
        for (var glances = 0; glances < LAST_GLANCES && isAlive(); glances++) {
            await(GLANCE);
        }
        if (isAlive()) {
            kill();
        }
    }

    /** For a hung server: an immediate kill. What was committed is in its log, and is recovered. */
    void kill() {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    int port() {
        return port;
    }

    long pid() {
        return pid;
    }

    public String url(String database) {
        return url(port, database);
    }

    public static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable&gssEncMode=disable";
    }
}
