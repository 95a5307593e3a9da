package org.breakwater;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.breakwater.database.CannotStart;
import org.breakwater.database.Database;
import org.breakwater.database.DatabaseAddress;
import org.breakwater.database.EmbeddedDatabase;
import org.breakwater.database.HouseJdbcClient;
import org.breakwater.database.Migrations;
import org.breakwater.database.QueryRows;
import org.breakwater.database.SignedActor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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

    /** Tests ask for a connection thousands of times, and each new one is a server process. */
    private static final int CONNECTIONS = 20;

    private static final String TABLES = """
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
                and c.relname not in ('flyway_history', 'signing_key')""";

    private final String name;
    private final DataSource asOwner;
    private final DataSource asApp;
    private Set<String> atFirst = Set.of();

    private TestDatabase(String name) {
        this.name = name;
        asOwner = kept(owner());
        asApp = kept(app());
    }

    /** An empty database of its own. */
    public static synchronized TestDatabase fresh() {
        var name = "house_" + COUNT.incrementAndGet();
        superuser("create database %s template %s owner breakwater_owner".formatted(name, TEMPLATE));
        return new TestDatabase(name);
    }

    /** As the run-time role, which is subject to row-level security. */
    public JdbcClient asApp() {
        return HouseJdbcClient.over(asApp);
    }

    /** As the owner, who is not subject to row-level security: to prepare and to inspect. */
    public JdbcClient asOwner() {
        return HouseJdbcClient.over(asOwner);
    }

    /** Does something as the run-time role in one transaction, whose actor is signed as the program signs it. */
    public void acting(SignedActor.Who who, Consumer<JdbcClient> work) {
        var signed = new SignedActor(asApp(), asApp, asOwner, Clock.systemUTC());
        new TransactionTemplate(new JdbcTransactionManager(asApp)).executeWithoutResult(status -> {
            signed.act(who);
            work.accept(asApp());
        });
    }

    /** What the audit log has about something, the oldest first. */
    public List<String> acts(String subject) {
        return QueryRows.all(asOwner()
                .sql("select act from audit.entry where subject = ? order by id limit 200")
                .param(subject)
                .query(String.class));
    }

    /** Empties every table of these schemas, and dependent rows in others, except the list of migrations. */
    public void clear(String... schemas) {
        empty("n.nspname in ('%s')".formatted(String.join("', '", schemas)), "");
    }

    /** The current content of a table is considered initial: {@link #empty()} leaves that table alone. */
    public void rememberWhatThereIs() {
        var all = QueryRows.all(asOwner()
                .sql("select cast(cast(c.oid as regclass) as text) " + TABLES)
                .query(String.class));
        var filled = all.stream().map("select '%1$s' where exists (select from %1$s)"::formatted);
        atFirst = Set.copyOf(QueryRows.all(
                asOwner().sql(filled.collect(Collectors.joining(" union all "))).query(String.class)));
    }

    /**
     * Deletes the data of tests, whichever tables it is in, and the accounts of all but the invented people. Nothing is
     * deleted from the log.
     */
    public void empty() {
        var kept = atFirst.stream().map("'%s'"::formatted).collect(Collectors.joining(", ", "(", ")"));
        empty(
                "n.nspname <> 'audit' and cast(cast(c.oid as regclass) as text) not in " + kept,
                "delete from access.account where not invented;");
    }

    /** Skips the checks of foreign keys; tables that never had rows are skipped. */
    private void empty(String which, String andThen) {
        asOwner().sql("""
                        do $$
                        declare filled regclass;
                        begin
                            perform set_config('session_replication_role', 'replica', true);
                            for filled in
                                with recursive wanted as (
                                    select c.oid %s and %s
                                    union
                                    select k.conrelid from pg_constraint k join wanted on k.confrelid = wanted.oid)
                                select oid from wanted where pg_relation_size(oid) > 0
                            loop
                                execute format('delete from %%s', filled);
                            end loop;
                            %s
                        end $$""".formatted(TABLES, which, andThen)).update();
    }

    @Override
    public DatabaseAddress app() {
        return on(server().app());
    }

    @Override
    public DatabaseAddress owner() {
        return on(server().owner());
    }

    /** The server keeps running: the next context wants it. */
    @Override
    public void close() {}

    private DatabaseAddress on(DatabaseAddress address) {
        return on(address, name);
    }

    private static DatabaseAddress on(DatabaseAddress address, String database) {
        var url = address.url().replaceFirst("(://[^/]+/)[^?]+", "$1" + database);
        return new DatabaseAddress(url, address.user(), address.password());
    }

    /** Opened on first use, and closed when it is idle. */
    private static DataSource kept(DatabaseAddress address) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setIdleTimeout(Duration.ofSeconds(20).toMillis());
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    private static DriverManagerDataSource source(DatabaseAddress address) {
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
        superuser
                .sql("grant set on parameter session_replication_role to breakwater_owner")
                .update();
        Migrations.run(source(on(started.owner(), TEMPLATE)), "breakwater_app");
        return started;
    }

    /** A second test run beside this one takes the next folder. Durability is tested where it matters, not here. */
    private static EmbeddedDatabase started() {
        for (var number = 1; ; number++) {
            try {
                var settings = Map.of(
                        "fsync", "off",
                        "full_page_writes", "off",
                        "max_connections", "300",
                        // Autovacuum would find most tables empty between two classes, and a plan for an empty one is
                        // slow when a test fills it.
                        "autovacuum", "off",
                        // The password is hashed at each new connection; here nobody tries to guess one.
                        "scram_iterations", "1");
                return EmbeddedDatabase.start(folder("test-database-" + number), settings);
            } catch (CannotStart e) {
                if (number == 4 || !e.oneLine().contains("already runs")) {
                    throw e;
                }
            }
        }
    }

    /**
     * Under {@code target} or, if root's own folders hide that from the server's user, under {@code /var/tmp}.
     * Concurrent test programs have one each.
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
