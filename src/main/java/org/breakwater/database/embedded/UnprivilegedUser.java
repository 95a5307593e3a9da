package org.breakwater.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.breakwater.database.CannotStart;

/** PostgreSQL refuses to run as root, so a program that was started by root runs its tools as "nobody". */
public final class UnprivilegedUser {

    /** The user and group "nobody" and "nogroup" of Debian. */
    private static final int NOBODY = 65534;

    private UnprivilegedUser() {}

    public static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    /** The command as the user who may run PostgreSQL. */
    static List<String> command(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        var whole = new ArrayList<>(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs"));
        whole.addAll(command);
        return whole;
    }

    /** Changes the owner of a file or folder to the user who may run PostgreSQL. */
    static void give(Path path) throws IOException {
        if (isRoot()) {
            Files.setAttribute(path, "unix:uid", NOBODY);
            Files.setAttribute(path, "unix:gid", NOBODY);
        }
    }

    static ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.directory(Path.of("/").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder.redirectErrorStream(true);
    }

    /** Runs a tool and waits for it. */
    static Outcome run(List<String> command) {
        try {
            var process = builder(command(command)).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new CannotStart(
                    "A tool of the database cannot be run (" + command.getFirst() + "): " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }

    record Outcome(int exit, String output) {
        boolean good() {
            return exit == 0;
        }
    }
}
