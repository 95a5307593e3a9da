package org.breakwater.commands;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.breakwater.database.CannotStart;
import org.breakwater.database.EmbeddedDatabase;

/**
 * The settings from the environment.
 *
 * @param port of the web server
 * @param address the network address it listens on; the demonstration listens on this machine only
 * @param home the folder of persistent data
 * @param mode demonstration or live
 * @param database the addresses of an external PostgreSQL, or empty for the embedded one
 */
public record RunSettings(int port, String address, Path home, Mode mode, Optional<OwnDatabase> database) {

    public enum Mode {
        DEMO,
        LIVE
    }

    /** JDBC addresses. They contain passwords, so they have no toString. */
    public record OwnDatabase(String app, String owner) {
        @Override
        public String toString() {
            return "OwnDatabase[…]";
        }
    }

    private static final String LOOPBACK = "127.0.0.1";

    /** @throws CannotStart if a value is invalid */
    public static RunSettings from(Map<String, String> environment) {
        var mode = mode(environment.getOrDefault("BREAKWATER_MODE", ""));
        var address = environment.getOrDefault("BREAKWATER_ADDRESS", LOOPBACK).strip();
        if (mode == Mode.DEMO && !address.equals(LOOPBACK)) {
            throw new CannotStart(
                    "BREAKWATER_ADDRESS is only for BREAKWATER_MODE=live; a demonstration listens on 127.0.0.1.");
        }
        return new RunSettings(
                port(environment.getOrDefault("BREAKWATER_PORT", "8080")),
                address,
                home(environment.getOrDefault("BREAKWATER_HOME", "")),
                mode,
                database(
                        environment.getOrDefault("BREAKWATER_DB_URL", ""),
                        environment.getOrDefault("BREAKWATER_DB_OWNER_URL", "")));
    }

    public boolean demo() {
        return mode == Mode.DEMO;
    }

    private static int port(String given) {
        var text = given.strip();
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        throw new CannotStart("BREAKWATER_PORT must be a number from 1 to 65535, but is '" + text + "'.");
    }

    private static Mode mode(String given) {
        return switch (given.strip()) {
            case "", "demo" -> Mode.DEMO;
            case "live" -> Mode.LIVE;
            default -> throw new CannotStart("BREAKWATER_MODE must be demo or live, but is '" + given.strip() + "'.");
        };
    }

    private static Path home(String given) {
        if (!given.isBlank()) {
            return Path.of(given.strip()).toAbsolutePath().normalize();
        }
        return EmbeddedDatabase.startedByRoot()
                ? Path.of("/var/lib/breakwater")
                : Path.of(System.getProperty("user.home"), ".local", "share", "breakwater");
    }

    private static Optional<OwnDatabase> database(String app, String owner) {
        if (app.isBlank() != owner.isBlank()) {
            throw new CannotStart("Set both BREAKWATER_DB_URL and BREAKWATER_DB_OWNER_URL, or neither.");
        }
        return app.isBlank() ? Optional.empty() : Optional.of(new OwnDatabase(app.strip(), owner.strip()));
    }
}
