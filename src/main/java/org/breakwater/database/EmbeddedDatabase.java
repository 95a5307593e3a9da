package org.breakwater.database;

import java.nio.file.Path;
import java.util.Map;
import org.breakwater.database.embedded.Binaries;
import org.breakwater.database.embedded.Cluster;
import org.breakwater.database.embedded.HomeFolder;
import org.breakwater.database.embedded.HomeLock;
import org.breakwater.database.embedded.Passwords;
import org.breakwater.database.embedded.Postmaster;
import org.breakwater.database.embedded.Roles;
import org.breakwater.database.embedded.Supervisor;
import org.breakwater.database.embedded.Unprivileged;

/** The PostgreSQL that comes with the program, on a folder that outlives it. */
public final class EmbeddedDatabase implements Database {

    private final Address app;
    private final Address owner;
    private final Address superuser;
    private final Supervisor supervisor;
    private final HomeLock lock;

    private EmbeddedDatabase(Postmaster postmaster, Passwords passwords, HomeLock lock) {
        this.app = new Address(postmaster.url(Roles.DATABASE), Roles.APP, passwords.app());
        this.owner = new Address(postmaster.url(Roles.DATABASE), Roles.OWNER, passwords.owner());
        this.superuser = new Address(postmaster.url("postgres"), Roles.SUPERUSER, passwords.superuser());
        this.supervisor = new Supervisor(postmaster);
        this.lock = lock;
    }

    /**
     * Starts the server on this home, or takes over one that outlived the program that started it.
     *
     * @throws CannotStart when the folder is in use, damaged, full, not writable or of another PostgreSQL
     */
    public static EmbeddedDatabase start(Path home) {
        return start(home, Map.of());
    }

    /** As above, with more of PostgreSQL's settings. */
    public static EmbeddedDatabase start(Path home, Map<String, String> settings) {
        var folder = HomeFolder.prepare(home);
        var lock = HomeLock.take(folder);
        try {
            var passwords = Passwords.keptIn(folder);
            HouseKey.keptIn(folder.root());
            var binaries = Binaries.unpackedIn(folder);
            Cluster.in(folder, binaries).createIfNew(passwords.superuser());
            return open(new Postmaster(folder, binaries, settings), passwords, lock);
        } catch (RuntimeException e) {
            lock.release();
            throw e;
        }
    }

    private static EmbeddedDatabase open(Postmaster postmaster, Passwords passwords, HomeLock lock) {
        postmaster.adoptOrStart();
        try {
            var database = new EmbeddedDatabase(postmaster, passwords, lock);
            Roles.ensure(database.superuser, passwords);
            database.supervisor.start();
            return database;
        } catch (RuntimeException e) {
            postmaster.stop();
            throw e;
        }
    }

    /** Whether root started this program; PostgreSQL itself then runs as "nobody". */
    public static boolean startedByRoot() {
        return Unprivileged.isRoot();
    }

    /** Whether another program holds this home. */
    public static boolean inUse(Path home) {
        return HomeLock.isHeld(home);
    }

    /** The database of another program that runs on this home, for a command beside it. Closing it changes nothing. */
    public static Database beside(Path home) {
        var folder = HomeFolder.existing(home);
        var passwords = Passwords.keptIn(folder);
        var url = Postmaster.url(folder.port(), Roles.DATABASE);
        return new Borrowed(
                new Address(url, Roles.APP, passwords.app()), new Address(url, Roles.OWNER, passwords.owner()));
    }

    private record Borrowed(Address app, Address owner) implements Database {
        @Override
        public void close() {}
    }

    @Override
    public Address app() {
        return app;
    }

    @Override
    public Address owner() {
        return owner;
    }

    /** The one who may do everything, for making databases in tests and for looking after the server. */
    public Address superuser() {
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

    /** Leaves the server alone and running, as a program does that is killed. */
    void abandon() {
        supervisor.leave();
        lock.release();
    }
}
