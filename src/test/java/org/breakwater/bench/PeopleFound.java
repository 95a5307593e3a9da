package org.breakwater.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.breakwater.access.InventedPerson;

/**
 * (m) Find: whether a known child is found among millions, however the line is typed, and how long the first results
 * take, as the role that sees least.
 */
final class PeopleFound implements Figure {

    private static final int CLIENTS = 2;
    private static final int CHILDREN = 150;

    @Override
    public String letter() {
        return "m";
    }

    @Override
    public String title() {
        return "find a child among so many people";
    }

    @Override
    public Outcome measure(Bench bench) throws IOException {
        var home = Home.fresh("found-people");
        try {
            var known = moveIn(home, bench.size().manyPeople());
            try (var house = home.open()) {
                return found(house, known, bench.size());
            }
        } finally {
            home.remove();
        }
    }

    private static List<KnownChild> moveIn(Home home, int people) throws IOException {
        home.open().close();
        System.err.println("bench: " + people + " people move in");
        try (var house = home.open();
                var connection = home.asSuperuser()) {
            Crowd.moveIn(connection, people);
            return KnownChild.amongThem(connection, CHILDREN);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static Outcome found(Running house, List<KnownChild> known, Size size) throws IOException {
        var cookie = SignedIn.as(InventedPerson.ROBIN, house.port()).cookie();
        var ratios = new ArrayList<Ratio>();
        var measured = new ArrayList<Measured>();
        var all = 0;
        var missed = 0;
        try (var wire = new Wire(house.port())) {
            for (var how : KnownChild.Typed.values()) {
                var missedSo = 0;
                for (var child : known) {
                    var page = wire.send(request(cookie, child.as(how))).text();
                    missedSo += page.contains("/desk/contact/" + child.record()) ? 0 : 1;
                }
                all += known.size();
                missed += missedSo;
                measured.add(new Measured("found, " + how.inWords(), 100.0 - 100.0 * missedSo / known.size(), "%"));
            }
        }
        var lines = known.stream()
                .flatMap(child ->
                        java.util.Arrays.stream(KnownChild.Typed.values()).map(child::as))
                .map(line -> request(cookie, line))
                .toList();
        var load = Load.run(
                house.port(),
                CLIENTS,
                size.pages(),
                200,
                (client, nth) -> lines.get((client * 7 + nth * 11) % lines.size()));
        ratios.add(Ratio.atLeast("known children found", 1 - (double) missed / all, 0.98));
        ratios.add(Ratio.atMost("p95 in ms", load.millis(0.95), 50));
        measured.add(new Measured("p50", load.millis(0.5), "ms"));
        measured.add(new Measured("p99", load.millis(0.99), "ms"));
        return new Outcome(ratios, measured, Map.of());
    }

    private static byte[] request(String cookie, String line) {
        return Wire.post("/find", cookie, "find=" + URLEncoder.encode(line, UTF_8));
    }
}
