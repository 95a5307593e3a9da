package org.breakwater.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.breakwater.access.InventedPerson;

/**
 * (c) The desk's first page for the role that sees least, in a new installation and in one that is a hundred times as
 * old.
 */
final class DeskPages implements Figure {

    static final String PATH = "/desk";

    /** A contact officer sees no reporter's identity and no restricted contact: row security has most to do. */
    static final InventedPerson WHO = InventedPerson.ROBIN;

    /** The number of concurrent requests at a busy desk. */
    static final int CLIENTS = 4;

    private static final String MARK = "from mash.contact";

    @Override
    public String letter() {
        return "c";
    }

    @Override
    public String title() {
        return "the desk's first page as a contact officer, " + CLIENTS + " at once";
    }

    @Override
    public Outcome measure(Bench bench) throws IOException {
        var young = bench.town("young", bench.size().few());
        var old = bench.town("old", bench.size().many());
        try (var small = young.open();
                var large = old.open()) {
            return measure(bench.size(), small, large, old);
        }
    }

    private static Outcome measure(Size size, Running small, Running large, Home old) throws IOException {
        var desks = List.of(small, large);
        var loads = new ArrayList<Load>();
        for (var desk : desks) {
            load(desk, size.pages());
            load(desk, size.pages());
        }
        for (int round = 0; round < size.rounds(); round++) {
            for (int n = 0; n < desks.size(); n++) {
                var load = load(desks.get(n), size.pages());
                if (round == 0) {
                    loads.add(load);
                } else {
                    loads.set(n, loads.get(n).and(load));
                }
            }
        }
        var few = loads.get(0);
        var many = loads.get(1);
        return new Outcome(
                List.of(
                        Ratio.atMost("p95, old house / young house", many.millis(0.95) / few.millis(0.95), 1.5),
                        Ratio.atMost("p95 of the old house in ms", many.millis(0.95), 60),
                        Ratio.told("p50, old house / young house", many.millis(0.5) / few.millis(0.5))),
                List.of(
                        new Measured("p50 with " + size.few() + " contacts", few.millis(0.5), "ms"),
                        new Measured("p95 with " + size.few() + " contacts", few.millis(0.95), "ms"),
                        new Measured("p50 with " + size.many() + " contacts", many.millis(0.5), "ms"),
                        new Measured("p95 with " + size.many() + " contacts", many.millis(0.95), "ms"),
                        new Measured("pages a second with " + size.many(), many.perSecond(), "pages/s")),
                Map.of("plans", plans(old, large)));
    }

    /** Opens the desk so many times for each client. */
    static Load load(Running desk, int each) throws IOException {
        var request = Wire.get(PATH, SignedIn.as(WHO, desk.port()).cookie());
        return Load.run(desk.port(), CLIENTS, each, 200, (client, nth) -> request);
    }

    /** The plans of the page's own statements, found and explained as the run-time role with its actor named. */
    private static Map<String, String> plans(Home home, Running desk) throws IOException {
        var request = Wire.get(PATH, SignedIn.as(WHO, desk.port()).cookie());
        var transaction = StatementLog.transaction(
                home,
                nth -> {
                    try (var wire = new Wire(desk.port())) {
                        wire.send(request);
                    }
                },
                MARK);
        SignedAgain.in(home);
        var plans = new LinkedHashMap<String, String>();
        try (var connection = home.asApp();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var logged : transaction) {
                if (logged.sql().contains(MARK)) {
                    plans.put(logged.sql(), explain(statement, logged.literal()));
                } else if (logged.sql().contains("database.act_as")) {
                    statement.execute(SignedAgain.of(logged).literal());
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return plans;
    }

    private static String explain(java.sql.Statement statement, String sql) throws SQLException {
        var lines = new ArrayList<String>();
        try (var rows = statement.executeQuery("explain (analyze, buffers) " + sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return String.join("\n", lines);
    }
}
