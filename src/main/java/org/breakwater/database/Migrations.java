package org.breakwater.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the tables up to date, as the owner, one module after the other. A module's tables are in a schema of its
 * name, its scripts in {@code db/migration/<module>}, and what was run is recorded in its own {@code flyway_history}.
 */
public final class Migrations {

    /** Foundation first: foreign keys only point to earlier modules. */
    static final List<String> MODULES = List.of(
            "database",
            "jobs",
            "audit",
            "access",
            "partnership",
            "library",
            "people",
            "notify",
            "casework",
            "documents",
            "frontdoor",
            "mash",
            "pathways",
            "training");

    private static final String DONE = """
            insert into database.migrated (scripts) values (?)
            on conflict (only_one) do update set scripts = excluded.scripts
            """;

    /** Until a partnership uses Breakwater, migrations may be rewritten: only a demonstration can meet this. */
    private static final String MADE_BY_ANOTHER = "The tables of %s were made by a version whose scripts have changed"
            + " since. A demonstration can start again with an empty folder: delete its home folder, or set"
            + " BREAKWATER_HOME to a new one. Anything else: go back to the version before, and report this. (%s)";

    private Migrations() {}

    /**
     * Runs what is missing.
     *
     * @param owner the role that creates the tables
     * @param app the role for the placeholder {@code ${app}} in the scripts
     * @throws CannotStart if a script fails, or was changed after it ran
     */
    public static void run(DataSource owner, String app) {
        var scripts = MigrationScripts.onTheClassPath(MODULES, app);
        var jdbc = HouseJdbcClient.over(owner);
        if (areDone(jdbc, scripts.hash())) {
            return;
        }
        for (var module : scripts.modules()) {
            migrate(owner, app, module);
        }
        jdbc.sql(DONE).param(scripts.hash()).update();
    }

    /** Saves a second at every start except the first after an update. */
    private static boolean areDone(JdbcClient jdbc, String hash) {
        var known = jdbc.sql("select to_regclass('database.migrated') is not null")
                .query(Boolean.class)
                .single();
        return known
                && jdbc.sql("select scripts from database.migrated")
                        .query(String.class)
                        .optional()
                        .filter(hash::equals)
                        .isPresent();
    }

    private static void migrate(DataSource owner, String app, String module) {
        try {
            Flyway.configure()
                    .dataSource(owner)
                    .locations("classpath:db/migration/" + module)
                    .defaultSchema(module)
                    .schemas(module)
                    .table("flyway_history")
                    .placeholders(Map.of("app", app))
                    .load()
                    .migrate();
        } catch (FlywayValidateException e) {
            throw new CannotStart(MADE_BY_ANOTHER.formatted(module, reason(e)), e);
        } catch (FlywayException e) {
            throw new CannotStart("The tables of " + module + " could not be brought up to date: " + reason(e), e);
        }
    }

    private static String reason(FlywayException e) {
        return e.getCause() instanceof SQLException sql
                ? String.valueOf(sql.getMessage())
                : String.valueOf(e.getMessage());
    }

    /** The role of a connection, as a quoted SQL identifier. */
    public static String roleOf(DataSource app) {
        try (var connection = app.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select quote_ident(current_user)")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new CannotStart("The database refuses the run-time role: " + e.getMessage(), e);
        }
    }
}
