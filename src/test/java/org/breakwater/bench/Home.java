package org.breakwater.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.breakwater.TestDatabase;
import org.breakwater.database.DatabaseAddress;
import org.breakwater.database.EmbeddedDatabase;
import org.breakwater.database.HouseKey;
import org.breakwater.database.embedded.DatabaseRoles;
import org.breakwater.database.embedded.HomeFolder;
import org.breakwater.database.embedded.PostgresServer;
import org.breakwater.database.embedded.RolePasswords;
import org.springframework.util.FileSystemUtils;

/** The data folder of a demonstration that is measured, new for each run. */
record Home(Path folder) {

    /** An empty one, replacing the last run's. */
    static Home fresh(String name) throws IOException {
        var folder = TestDatabase.folder("bench-home-" + name);
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder.getParent());
        return new Home(folder);
    }

    /** Starts the program on it, and waits until it is ready. */
    Running open(Map<String, String> more) throws IOException {
        var running = start(more);
        running.awaitWord("ready ");
        return running;
    }

    Running open() throws IOException {
        return open(Map.of());
    }

    /** Starts the program on it and does not wait. */
    Running start(Map<String, String> more) throws IOException {
        var port = Ports.free();
        var environment = new HashMap<>(more);
        environment.put("BREAKWATER_HOME", folder.toString());
        environment.put("BREAKWATER_PORT", Integer.toString(port));
        var log = Path.of("target", "bench", folder.getFileName() + ".log");
        return Running.start(Java.house().command("run"), environment, port, log);
    }

    /** Generates a large town in it before its first start. */
    void settle(int contacts) throws IOException {
        var command = Java.house().command("town", "--size", "large", "--contacts", Integer.toString(contacts));
        Java.run(command, folder);
    }

    void remove() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    HouseKey key() {
        return HouseKey.keptIn(folder);
    }

    /** PostgreSQL's log so far. */
    Path serverLog() {
        return folder.resolve("postgres/log");
    }

    long serverPid() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                .getFirst()
                .strip());
    }

    Connection asOwner() throws SQLException {
        return EmbeddedDatabase.beside(folder).owner().connect();
    }

    /** The run-time role, subject to row security. */
    Connection asApp() throws SQLException {
        return app().connect();
    }

    DatabaseAddress app() {
        return EmbeddedDatabase.beside(folder).app();
    }

    int databasePort() {
        return HomeFolder.existing(folder).port();
    }

    Connection asSuperuser() throws SQLException {
        var home = HomeFolder.existing(folder);
        var password = RolePasswords.keptIn(home).superuser();
        return new DatabaseAddress(
                        PostgresServer.url(home.port(), DatabaseRoles.DATABASE), DatabaseRoles.SUPERUSER, password)
                .connect();
    }
}
