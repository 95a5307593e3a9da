package org.breakwater.database.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.breakwater.database.CannotStart;
import org.breakwater.database.DatabaseAddress;

/** Creates the two roles and the database. */
public final class DatabaseRoles {

    public static final String SUPERUSER = "postgres";
    public static final String OWNER = "breakwater_owner";
    public static final String APP = "breakwater_app";
    public static final String DATABASE = "breakwater";

    /** No connection yet, or the server is still starting (PostgreSQL 17, appendix A). */
    private static final String NOT_YET = "08...|57P03";

    private static final int TRIES = 20;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private DatabaseRoles() {}

    /** Creates what is missing. A start that was interrupted half-way is completed by the next. */
    public static void ensure(DatabaseAddress superuser, RolePasswords passwords) {
        try (var connection = connect(superuser)) {
            ensureRole(connection, OWNER, "bypassrls", passwords.owner());
            ensureRole(connection, APP, "nobypassrls", passwords.app());
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                run(connection, "create database " + DATABASE + " owner " + OWNER);
                run(connection, "revoke all on database " + DATABASE + " from public");
                run(connection, "grant connect on database " + DATABASE + " to " + APP);
            }
        } catch (SQLException e) {
            throw new CannotStart("The database does not accept its own passwords or is damaged: " + e.getMessage(), e);
        }
    }

    /** On a busy machine even a server that reports ready can take a while to answer. */
    private static Connection connect(DatabaseAddress superuser) throws SQLException {
        for (var tries = 1; ; tries++) {
            try {
                return superuser.connect();
            } catch (SQLException e) {
                if (tries == TRIES || !String.valueOf(e.getSQLState()).matches(NOT_YET)) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static void ensureRole(Connection connection, String role, String bypass, String password)
            throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            run(
                    connection,
                    "create role %s login nosuperuser nocreatedb nocreaterole %s password '%s'"
                            .formatted(role, bypass, password));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
