package org.breakwater.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.breakwater.House;
import org.breakwater.access.InventedPerson;
import org.breakwater.people.comparison.Linkage;

/**
 * (h) Matching: how well people are found in public files of people with errors, and how long the matches of everyone
 * in a contact take among a hundred thousand invented people and among five million.
 */
final class PeopleCompared implements Figure {

    private static final int CLIENTS = 2;

    /** Contacts of the town that are examined, each in turn. */
    private static final int CONTACTS = 200;

    private static final Path FILES = Path.of("src/test/resources/org/breakwater/people/linkage");

    /** Prints how well people are found in the files of a folder; returns whether every aim is met. */
    static boolean tell(Path folder) throws IOException {
        var ratios = new ArrayList<Ratio>();
        var measured = new ArrayList<Measured>();
        linkage(folder, ratios, measured);
        ratios.forEach(System.out::println);
        measured.forEach(System.out::println);
        return ratios.stream().allMatch(Ratio::isMet);
    }

    @Override
    public String letter() {
        return "h";
    }

    @Override
    public String title() {
        return "who is this, among so many people";
    }

    @Override
    public Outcome measure(Bench bench) throws IOException {
        var ratios = new ArrayList<Ratio>();
        var measured = new ArrayList<Measured>();
        linkage(FILES, ratios, measured);
        var few = Home.fresh("few-people");
        var many = Home.fresh("many-people");
        try {
            fill(few, bench.size().fewPeople());
            fill(many, bench.size().manyPeople());
            try (var small = few.open();
                    var large = many.open()) {
                time(bench.size(), new House(few, small), new House(many, large), ratios, measured);
            }
        } finally {
            few.remove();
            many.remove();
        }
        return new Outcome(ratios, measured, Map.of());
    }

    private record House(Home home, Running running) {}

    private static void linkage(Path folder, List<Ratio> ratios, List<Measured> measured) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                var found = Linkage.read(file).find();
                var name = String.valueOf(file.getFileName());
                ratios.add(Ratio.atLeast("recall, " + name, found.recall(), 0.98));
                ratios.add(Ratio.atLeast("precision, " + name, found.precision(), 0.98));
                measured.add(new Measured("pairs compared, " + name, found.compared(), "pairs"));
            }
        }
    }

    private static void time(Size size, House small, House large, List<Ratio> ratios, List<Measured> measured)
            throws IOException {
        var few = load(small, size.pages() / 2);
        var many = load(large, size.pages() / 2);
        for (int round = 0; round < size.rounds(); round++) {
            // The first ones warm up, and are not counted.
            few = round == 0 ? load(small, size.pages() / 2) : few.and(load(small, size.pages() / 2));
            many = round == 0 ? load(large, size.pages() / 2) : many.and(load(large, size.pages() / 2));
        }
        ratios.add(Ratio.atMost("p95, many people / few people", many.millis(0.95) / few.millis(0.95), 1.5));
        ratios.add(Ratio.atMost("p95 among " + size.manyPeople() + " in ms", many.millis(0.95), 80));
        measured.add(new Measured("p50 among " + size.fewPeople(), few.millis(0.5), "ms"));
        measured.add(new Measured("p95 among " + size.fewPeople(), few.millis(0.95), "ms"));
        measured.add(new Measured("p50 among " + size.manyPeople(), many.millis(0.5), "ms"));
        measured.add(new Measured("p95 among " + size.manyPeople(), many.millis(0.95), "ms"));
    }

    /** Looks for matches of the people in a contact, as the role that sees least. */
    private static Load load(House house, int each) throws IOException {
        var cookie = SignedIn.as(InventedPerson.ROBIN, house.running().port()).cookie();
        var requests = contacts(house.home()).stream()
                .map(contact -> Wire.get("/cases/" + contact + "/family/matches", cookie))
                .toList();
        return Load.run(
                house.running().port(),
                CLIENTS,
                each,
                200,
                (client, nth) -> requests.get((client * 7 + nth) % requests.size()));
    }

    private static List<String> contacts(Home home) throws IOException {
        try (var connection = home.asSuperuser();
                var rows = connection.createStatement().executeQuery("""
                        select c.id from mash.contact c join access.record r on r.id = c.id and not r.restricted
                        order by c.received_at desc limit %d""".formatted(CONTACTS))) {
            var contacts = new ArrayList<String>();
            while (rows.next()) {
                contacts.add(rows.getString(1));
            }
            return contacts;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void fill(Home home, int people) throws IOException {
        home.open().close();
        System.err.println("bench: " + people + " people move in");
        try (var house = home.open();
                var connection = home.asSuperuser()) {
            Crowd.moveIn(connection, people);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
