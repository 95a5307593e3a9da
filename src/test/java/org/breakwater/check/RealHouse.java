package org.breakwater.check;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.breakwater.database.Database;
import org.breakwater.database.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/** The real program in a separate process, with its own home and port. It can be killed and restarted. */
final class RealHouse implements AutoCloseable {

    /** The timeout of a start; a busy machine needs some of it. */
    private static final int START_SECONDS = 300;

    private static final int STOP_SECONDS = 60;
    private static final long PAUSE_MILLIS = 50;

    private final Path home;
    private final int port;
    private final Map<String, String> settings;
    private final Path log;
    private volatile @Nullable Process process;

    /** @param settings environment variables beyond home and port */
    RealHouse(Map<String, String> settings) throws IOException {
        this.home = folder();
        this.port = freePort();
        this.settings = Map.copyOf(settings);
        this.log = home.resolveSibling(home.getFileName() + ".log");
    }

    /** The database server is not root, so its folder must be accessible to everyone. */
    private static Path folder() throws IOException {
        var base = Files.createDirectories(
                EmbeddedDatabase.startedByRoot() ? Path.of("/var/tmp") : Path.of(System.getProperty("java.io.tmpdir")));
        return Files.createTempDirectory(base, "breakwater-check-");
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    /** Of the running program. */
    long pid() {
        return Objects.requireNonNull(process).pid();
    }

    boolean runs() {
        return Objects.requireNonNull(process).isAlive();
    }

    Path home() {
        return home;
    }

    /** Its database, for looking at what is there. */
    Database database() {
        return EmbeddedDatabase.beside(home);
    }

    /** Starts it and returns when it reports ready. */
    RealHouse start() throws IOException {
        var before = Files.exists(log) ? Files.size(log) : 0;
        var started = launch("run");
        process = started;
        await(START_SECONDS, () -> !started.isAlive() || said(before).contains("ready http://"));
        if (!said(before).contains("ready http://")) {
            started.destroyForcibly();
            throw new IllegalStateException("The house did not open: " + said(before));
        }
        return this;
    }

    /**
     * Runs the program to its end.
     *
     * @return its output; the exit code is in the first line
     */
    List<String> runToTheEnd(String... words) throws IOException, InterruptedException {
        var before = Files.exists(log) ? Files.size(log) : 0;
        var running = launch(words);
        if (!running.waitFor(START_SECONDS, TimeUnit.SECONDS)) {
            running.destroyForcibly();
            return List.of("still running", said(before));
        }
        var lines = new ArrayList<>(List.of("exit " + running.exitValue()));
        said(before).lines().forEach(lines::add);
        return lines;
    }

    /** What {@code kill -9} does to the program. */
    void killProgram() throws InterruptedException {
        Objects.requireNonNull(process).destroyForcibly().waitFor();
    }

    /** {@code kill -9} on the database server: on all of its processes, or on the first alone. */
    void killDatabase(boolean all) {
        var server = server();
        if (server == null) {
            return;
        }
        var children = server.descendants().toList();
        server.destroyForcibly();
        if (all) {
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** Kills one process that serves a connection; the server then drops all connections and recovers. */
    void killOneConnection(int which) {
        var server = server();
        var children =
                server == null ? List.<ProcessHandle>of() : server.children().toList();
        if (!children.isEmpty()) {
            children.get(which % children.size()).destroyForcibly();
        }
    }

    private @Nullable ProcessHandle server() {
        try {
            var first = Files.readAllLines(home.resolve("postgres/data/postmaster.pid"))
                    .getFirst();
            return ProcessHandle.of(Long.parseLong(first.strip())).orElse(null);
        } catch (IOException | RuntimeException gone) {
            return null;
        }
    }

    void stop() throws InterruptedException {
        var running = process;
        if (running != null && running.isAlive()) {
            running.destroy();
            if (!running.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        }
    }

    /** The complete output of the program. */
    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        stop();
        killDatabase(true);
        if (Files.exists(home)) {
            try (var all = Files.walk(home)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        Files.deleteIfExists(log);
    }

    /** Counts its own pauses, not the clock: a suspended machine loses no time. */
    static void await(int seconds, BooleanSupplier condition) {
        var pauses = TimeUnit.SECONDS.toMillis(seconds) / PAUSE_MILLIS;
        for (long paused = 0; paused < pauses && !condition.getAsBoolean(); paused++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
        }
    }

    private Process launch(String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                withoutTests(),
                "org.breakwater.Breakwater"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var environment = new HashMap<>(settings);
        environment.put("BREAKWATER_HOME", home.toString());
        environment.put("BREAKWATER_PORT", String.valueOf(port));
        builder.environment().keySet().removeIf(name -> name.startsWith("BREAKWATER_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static String withoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String said(long from) {
        try {
            var bytes = Files.readAllBytes(log);
            return new String(Arrays.copyOfRange(bytes, (int) Math.min(from, bytes.length), bytes.length));
        } catch (IOException unreadable) {
            return "";
        }
    }
}
