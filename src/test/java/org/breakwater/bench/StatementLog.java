package org.breakwater.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Makes the server log every statement of the run-time role for a moment, and parses the log. */
final class StatementLog {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int PATIENCE = 100;

    /** It only applies to new sessions, so the others are ended; the pool opens new ones. */
    private static final List<String> ON = List.of(
            "alter role breakwater_app set log_statement = 'all'",
            "alter role breakwater_app set log_error_verbosity = 'default'");

    private static final List<String> OFF = List.of(
            "alter role breakwater_app reset log_statement", "alter role breakwater_app reset log_error_verbosity");

    private static final String END_SESSIONS =
            "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'breakwater_app'";

    private StatementLog() {}

    /** An HTTP request; the nth, from 0. */
    interface Act {
        void run(int nth) throws IOException;
    }

    /**
     * The logged transaction of an action.
     *
     * @param act executed a few times: first until the new sessions are warm, and then once to be logged
     * @param mark a part of one of its statements
     */
    static List<Statement> transaction(Home home, Act act, String mark) throws IOException {
        say(home, ON);
        try {
            act.run(0);
            act.run(1);
            var before = home.serverLog().toFile().length();
            act.run(2);
            return await(home, before, mark);
        } finally {
            say(home, OFF);
        }
    }

    private static List<Statement> await(Home home, long before, String mark) throws IOException {
        for (int tries = 0; tries < PATIENCE; tries++) {
            for (var transaction : Transcript.transactions(since(home, before))) {
                if (transaction.stream().anyMatch(statement -> statement.sql().contains(mark))) {
                    return transaction;
                }
            }
            LockSupport.parkNanos(PAUSE);
        }
        throw new CannotMeasure("The server's log does not show the transaction");
    }

    private static String since(Home home, long before) throws IOException {
        try (var log = new RandomAccessFile(home.serverLog().toFile(), "r")) {
            log.seek(before);
            var bytes = new byte[Math.toIntExact(log.length() - before)];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static void say(Home home, List<String> settings) throws IOException {
        try (var connection = home.asSuperuser();
                var statement = connection.createStatement()) {
            for (var setting : settings) {
                statement.execute(setting);
            }
            statement.execute(END_SESSIONS);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        // A pool only validates a connection before use if it has been idle for half a second.
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(700));
    }
}
