package org.breakwater.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A server that this run started, on loopback, and stops itself. */
final class Running implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(2);

    private final Process process;
    private final int port;
    private final Path log;
    private final long startedAt;

    private Running(Process process, int port, Path log, long startedAt) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.startedAt = startedAt;
    }

    /** @param log its output */
    static Running start(List<String> command, Map<String, String> environment, int port, Path log) throws IOException {
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.redirectInput(new File("/dev/null"));
        builder.environment().keySet().removeIf(name -> name.startsWith("BREAKWATER_"));
        builder.environment().putAll(environment);
        var now = System.nanoTime();
        return new Running(builder.start(), port, log, now);
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** Waits for its first page, and returns how long after its start that came. */
    Duration awaitPage(String path) throws IOException {
        while (true) {
            try (var wire = new Wire(port)) {
                if (wire.send(Wire.get(path, "")).status() == 200) {
                    return Duration.ofNanos(System.nanoTime() - startedAt);
                }
            } catch (IOException notYet) {
                refuseIfHopeless();
            }
            LockSupport.parkNanos(GLANCE);
        }
    }

    /** Waits until its log contains this. */
    void awaitWord(String word) throws IOException {
        while (!Files.readString(log).contains(word)) {
            refuseIfHopeless();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private void refuseIfHopeless() throws IOException {
        if (!process.isAlive()) {
            throw new CannotMeasure("A server ended by itself: " + lastWords());
        }
        if (System.nanoTime() - startedAt > PATIENCE.toNanos()) {
            throw new CannotMeasure("A server did not open within " + PATIENCE.toSeconds() + " s: " + lastWords());
        }
    }

    private String lastWords() throws IOException {
        var said = Files.readString(log).strip();
        return said.substring(Math.max(0, said.length() - 300)).replaceAll("\\s*\\R\\s*", " | ");
    }

    /** Resident memory now, in MB, as Linux counts it. */
    double residentMegabytes() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    static String loopback() {
        return InetAddress.getLoopbackAddress().getHostAddress();
    }

    /** Stops it, and waits: the program shuts its database down cleanly. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
