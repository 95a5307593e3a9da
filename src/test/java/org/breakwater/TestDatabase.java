package org.breakwater;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.breakwater.database.Address;
import org.breakwater.database.CannotStart;
import org.breakwater.database.Database;
import org.breakwater.database.EmbeddedDatabase;
import org.breakwater.database.Migrations;
import org.breakwater.database.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A migrated database for tests. One server serves the whole test run, outside the Spring contexts, so that closing a
 * context never waits for it. {@link #fresh()} copies the migrated template in a few hundredths of a second.
 *
 * <p>In a {@link HouseTest} it is a bean: {@code @Autowired TestDatabase database}.
 */
public final class TestDatabase implements Database {

    private static final String TEMPLATE = "house_template";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedDatabase server;

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** An empty house of its own. */
    public static synchronized TestDatabase fresh() {
        var name = "house_" + COUNT.incrementAndGet();
        superuser("create database %s template %s owner breakwater_owner".formatted(name, TEMPLATE));
        return new TestDatabase(name);
    }

    /** Speaks as the run-time role, which row-level security holds. */
    public JdbcClient asApp() {
        return JdbcClient.create(source(app()));
    }

    /** Speaks as the owner, whom row-level security does not hold: to prepare and to look. */
    public JdbcClient asOwner() {
        return JdbcClient.create(source(owner()));
    }

    /** What the audit log says was done about something, the oldest first. */
    public List<String> acts(String subject) {
        return Rows.all(asOwner()
                .sql("select act from audit.entry where subject = ? order by id limit 200")
                .param(subject)
                .query(String.class));
    }

    /** Empties every table of these schemas but the list of migrations. */
    public void clear(String... schemas) {
        var owner = asOwner();
        for (var schema : schemas) {
            var tables = owner.sql("""
                            select string_agg(format('%I.%I', schemaname, tablename), ', ')
                            from pg_tables where schemaname = ? and tablename <> 'flyway_history'
                            """).param(schema).query(String.class).optional();
            tables.ifPresent(list -> owner.sql("truncate " + list + " cascade").update());
        }
    }

    @Override
    public Address app() {
        return on(server().app());
    }

    @Override
    public Address owner() {
        return on(server().owner());
    }

    /** The server goes on: the next context wants it. */
    @Override
    public void close() {}

    private Address on(Address address) {
        return on(address, name);
    }

    private static Address on(Address address, String database) {
        var url = address.url().replaceFirst("(://[^/]+/)[^?]+", "$1" + database);
        return new Address(url, address.user(), address.password());
    }

    private static DriverManagerDataSource source(Address address) {
        return new DriverManagerDataSource(address.url(), address.user(), address.password());
    }

    private static void superuser(String sql) {
        try (var connection = server().superuser().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized EmbeddedDatabase server() {
        var running = server;
        if (running != null) {
            return running;
        }
        var started = started();
        server = started;
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        var superuser = JdbcClient.create(source(started.superuser()));
        superuser
                .sql("select datname from pg_database where datname like 'house%'")
                .query(String.class)
                .list()
                .forEach(old ->
                        superuser.sql("drop database " + old + " with (force)").update());
        superuser.sql("create database " + TEMPLATE + " owner breakwater_owner").update();
        Migrations.run(source(on(started.owner(), TEMPLATE)), "breakwater_app");
        return started;
    }

    /** A second test run beside this one takes the next folder. Durability is tested where it matters, not here. */
    private static EmbeddedDatabase started() {
        for (var number = 1; ; number++) {
            try {
                var settings = Map.of("fsync", "off", "max_connections", "300", "full_page_writes", "off");
                return EmbeddedDatabase.start(folder("test-database-" + number), settings);
            } catch (CannotStart e) {
                if (number == 4 || !e.oneLine().contains("already runs")) {
                    throw e;
                }
            }
        }
    }

    /**
     * Under {@code target}, or, where root's own folders hide that from the server's user, under {@code /var/tmp}. Of
     * tests that run at once in two programs each has its own.
     */
    public static Path folder(String called) {
        var target = Path.of("target").toAbsolutePath();
        var name = called + System.getProperty("fork", "");
        if (!EmbeddedDatabase.startedByRoot() || everybodyMayEnter(target)) {
            return target.resolve(name);
        }
        return Path.of("/var/tmp", "breakwater-" + Integer.toHexString(target.hashCode()), name);
    }

    private static boolean everybodyMayEnter(Path folder) {
        try {
            for (var at = folder; at != null; at = at.getParent()) {
                if (!Files.getPosixFilePermissions(at).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
