package org.breakwater.database;

import java.nio.file.Path;
import java.util.Map;
import org.breakwater.database.embedded.DatabaseRoles;
import org.breakwater.database.embedded.HomeFolder;
import org.breakwater.database.embedded.HomeLock;
import org.breakwater.database.embedded.PostgresBinaries;
import org.breakwater.database.embedded.PostgresCluster;
import org.breakwater.database.embedded.PostgresServer;
import org.breakwater.database.embedded.PostgresSupervisor;
import org.breakwater.database.embedded.RolePasswords;
import org.breakwater.database.embedded.UnprivilegedUser;

/** The embedded PostgreSQL, with its data in a persistent folder. */
public final class EmbeddedDatabase implements Database {

    private final DatabaseAddress app;
    private final DatabaseAddress owner;
    private final DatabaseAddress superuser;
    private final PostgresSupervisor supervisor;
    private final HomeLock lock;

    private EmbeddedDatabase(PostgresServer postgresServer, RolePasswords passwords, HomeLock lock) {
        this.app = new DatabaseAddress(postgresServer.url(DatabaseRoles.DATABASE), DatabaseRoles.APP, passwords.app());
        this.owner =
                new DatabaseAddress(postgresServer.url(DatabaseRoles.DATABASE), DatabaseRoles.OWNER, passwords.owner());
        this.superuser =
                new DatabaseAddress(postgresServer.url("postgres"), DatabaseRoles.SUPERUSER, passwords.superuser());
        this.supervisor = new PostgresSupervisor(postgresServer);
        this.lock = lock;
    }

    /**
     * Starts the server on this home, or takes over one left running by a killed program.
     *
     * @throws CannotStart if the folder is in use, damaged, full, not writable or of another PostgreSQL
     */
    public static EmbeddedDatabase start(Path home) {
        return start(home, Map.of());
    }

    /** As above, with more of PostgreSQL's settings. */
    public static EmbeddedDatabase start(Path home, Map<String, String> settings) {
        var folder = HomeFolder.prepare(home);
        var lock = HomeLock.take(folder);
        try {
            var passwords = RolePasswords.keptIn(folder);
            HouseKey.keptIn(folder.root());
            var binaries = PostgresBinaries.unpackedIn(folder);
            PostgresCluster.in(folder, binaries).createIfNew(passwords.superuser());
            return open(new PostgresServer(folder, binaries, settings), passwords, lock);
        } catch (RuntimeException e) {
            lock.release();
            throw e;
        }
    }

    private static EmbeddedDatabase open(PostgresServer postgresServer, RolePasswords passwords, HomeLock lock) {
        postgresServer.adoptOrStart();
        try {
            var database = new EmbeddedDatabase(postgresServer, passwords, lock);
            DatabaseRoles.ensure(database.superuser, passwords);
            database.supervisor.start();
            return database;
        } catch (RuntimeException e) {
            postgresServer.stop();
            throw e;
        }
    }

    /** Whether root started this program; PostgreSQL itself then runs as "nobody". */
    public static boolean startedByRoot() {
        return UnprivilegedUser.isRoot();
    }

    /** Whether another program holds this home. */
    public static boolean inUse(Path home) {
        return HomeLock.isHeld(home);
    }

    /** The database of another program that runs on this home, for a command beside it. Closing it changes nothing. */
    public static Database beside(Path home) {
        var folder = HomeFolder.existing(home);
        var passwords = RolePasswords.keptIn(folder);
        var url = PostgresServer.url(folder.port(), DatabaseRoles.DATABASE);
        return new Borrowed(
                new DatabaseAddress(url, DatabaseRoles.APP, passwords.app()),
                new DatabaseAddress(url, DatabaseRoles.OWNER, passwords.owner()));
    }

    private record Borrowed(DatabaseAddress app, DatabaseAddress owner) implements Database {
        @Override
        public void close() {}
    }

    @Override
    public DatabaseAddress app() {
        return app;
    }

    @Override
    public DatabaseAddress owner() {
        return owner;
    }

    /** The superuser, for creating databases in tests and for administering the server. */
    public DatabaseAddress superuser() {
        return superuser;
    }

    /** The process id of the server. It changes when the server is started again. */
    public long serverPid() {
        return supervisor.serverPid();
    }

    @Override
    public void close() {
        supervisor.stopServer();
        lock.release();
    }

    /** Leaves the server running, as after a kill. */
    void abandon() {
        supervisor.leave();
        lock.release();
    }
}
