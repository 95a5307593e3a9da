package org.breakwater.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The content of {@code postmaster.pid}: line 1 the process, line 4 the port, line 8 the status.
 *
 * @see <a href="https://www.postgresql.org/docs/17/storage-file-layout.html">PostgreSQL 17, 65.1</a>
 */
record PidFile(long pid, int port, boolean ready) {

    static Path in(Path data) {
        return data.resolve("postmaster.pid");
    }

    static Optional<PidFile> read(Path data) {
        try {
            return of(Files.readAllLines(in(data)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<PidFile> of(List<String> lines) {
        if (lines.size() < 4) {
            return Optional.empty();
        }
        try {
            var ready = lines.size() >= 8 && lines.get(7).strip().equals("ready");
            return Optional.of(new PidFile(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip()),
                    ready));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether the process lives and is the server of this data. A process id may have been reused since, and a zombie
     * process still has one.
     */
    boolean isServerOf(Path data) {
        var process = Path.of("/proc", Long.toString(pid));
        try {
            var arguments = new String(Files.readAllBytes(process.resolve("cmdline")), StandardCharsets.UTF_8);
            var known = Files.readString(process.resolve("stat"));
            var state = known.substring(known.lastIndexOf(") ") + 2);
            return List.of(arguments.split("\0")).contains(data.toString()) && !state.startsWith("Z");
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the running server is this program. */
    boolean isProgram(String program) {
        try {
            var arguments = new String(
                    Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline")), StandardCharsets.UTF_8);
            return arguments.startsWith(program + "\0");
        } catch (IOException e) {
            return false;
        }
    }
}
