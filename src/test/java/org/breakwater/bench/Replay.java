package org.breakwater.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.breakwater.database.embedded.DatabaseRoles;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one sent report as a script for {@code pgbench}. Values that belonged to this report (its record,
 * its draft, its reference, the child) are incremented instead, so that each transaction works on a draft of its own
 * and inserts new rows, in the order of their ids like the program's own; everything else is bound to the logged
 * values.
 */
final class Replay {

    static final String ID = "cast(:id as bigint)";
    static final String UUID = "cast(cast(lpad(to_hex(" + ID + "), 32, '0') as uuid) as text)";
    static final String HASH = "lpad(to_hex(" + ID + "), 64, '0')";
    private static final String REFERENCE = "('R' || to_hex(" + ID + "))";
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");
    private static final Pattern DONE = Pattern.compile("actually processed: (\\d+)/(\\d+)");

    private final Home home;
    private final Path script;

    private Replay(Home home, Path script) {
        this.home = home;
        this.script = script;
    }

    static Replay of(Home home, List<Statement> transaction) throws IOException {
        return of(home, transaction, own(transaction), "replay.sql");
    }

    /** @param own values that belonged to that one transaction alone, each with the SQL that replaces it */
    static Replay of(Home home, List<Statement> transaction, Map<String, String> own, String file) throws IOException {
        var text = new StringBuilder("\\set n :n + 1\n\\set id :n * 1000 + :client_id\nbegin;\n");
        SignedAgain.in(home);
        try (var connection = home.asApp()) {
            for (int nth = 0; nth < transaction.size(); nth++) {
                var statement = SignedAgain.of(transaction.get(nth));
                var types = types(connection, "replay_" + nth, statement);
                text.append(statement.with((number, value) -> bound(value, own, types[number - 1])))
                        .append(";\n");
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        var script = Path.of("target", "bench", file);
        Files.writeString(script, text.append("commit;\n"));
        return new Replay(home, script);
    }

    /** The values of that one report, and how the script increments them. */
    private static Map<String, String> own(List<Statement> transaction) {
        var report = first(transaction, "insert into frontdoor.report ");
        var person = first(transaction, "insert into people.person ");
        var draft = first(transaction, "update frontdoor.report_draft set touched_at");
        var own = new HashMap<String, String>();
        own.put(report.value(1), UUID);
        own.put(report.value(2), UUID);
        own.put(report.value(3), REFERENCE);
        own.put(person.value(1), UUID);
        own.put(draft.value(2).replaceFirst("^\\\\x", ""), HASH);
        return own;
    }

    static Statement first(List<Statement> transaction, String piece) {
        return transaction.stream()
                .filter(statement -> statement.sql().contains(piece))
                .findFirst()
                .orElseThrow(() -> new CannotMeasure("The transaction has no statement with: " + piece));
    }

    private static String bound(@Nullable String value, Map<String, String> own, String type) {
        return "cast(" + expression(value, own, type) + " as " + type + ")";
    }

    private static String expression(@Nullable String value, Map<String, String> own, String type) {
        if (value == null) {
            return "null";
        }
        for (var mine : own.entrySet()) {
            int at = value.indexOf(mine.getKey());
            if (at >= 0 && type.equals("bytea")) {
                return "decode(" + mine.getValue() + ", 'hex')";
            }
            if (value.equals(mine.getKey())) {
                return mine.getValue();
            }
            if (at >= 0) {
                return "(" + Statement.quoted(value.substring(0, at)) + " || " + mine.getValue() + " || "
                        + Statement.quoted(value.substring(at + mine.getKey().length())) + ")";
            }
        }
        return Statement.quoted(value);
    }

    /** The parameter types of a statement according to PostgreSQL. */
    private static String[] types(Connection connection, String name, Statement statement) throws SQLException {
        if (statement.values().isEmpty()) {
            return new String[0];
        }
        try (var prepare = connection.createStatement()) {
            prepare.execute("prepare " + name + " as " + statement.sql());
            try (var row = prepare.executeQuery(
                    "select cast(parameter_types as text[]) from pg_prepared_statements where name = '" + name + "'")) {
                row.next();
                return (String[]) row.getArray(1).getArray();
            }
        }
    }

    /**
     * Runs it.
     *
     * @param from the number after which ids are incremented; the drafts exist
     * @return transactions a second
     */
    double run(int clients, int each, long from) throws IOException {
        var app = home.app();
        var builder = new ProcessBuilder(
                Tool.PGBENCH.find().toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=2",
                "--transactions=" + each,
                "--define=n=" + from,
                "--file=" + script,
                "--host=" + Running.loopback(),
                "--port=" + home.databasePort(),
                "--username=" + DatabaseRoles.APP,
                DatabaseRoles.DATABASE);
        builder.environment().put("PGPASSWORD", app.password());
        builder.environment().put("PGSSLMODE", "disable");
        builder.environment().put("PGGSSENCMODE", "disable");
        var said = Tool.said(builder);
        var rate = RATE.matcher(said.text());
        var done = DONE.matcher(said.text());
        if (!said.isGood() || !rate.find() || !done.find() || !done.group(1).equals(done.group(2))) {
            throw new CannotMeasure("pgbench did not measure: " + said.text().strip());
        }
        return Double.parseDouble(rate.group(1));
    }
}
