package org.breakwater.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.breakwater.access.InventedPerson;

/**
 * (j) The desk and the search for the same people, as the role that sees least and as the one that sees most: row
 * security must not cost the former more.
 */
final class RolesCompared implements Figure {

    private static final InventedPerson LEAST = InventedPerson.ROBIN;
    private static final InventedPerson MOST = InventedPerson.ADAEZE;
    private static final int CLIENTS = 4;

    @Override
    public String letter() {
        return "j";
    }

    @Override
    public String title() {
        return "the desk and the search as a contact officer and as a manager";
    }

    @Override
    public Outcome measure(Bench bench) throws IOException {
        try (var house = bench.town("old", bench.size().many()).open()) {
            var desk = compared(house, bench.size(), "/desk?stage=NEW");
            var search = compared(house, bench.size(), "/cases/" + someContact(house) + "/family/matches");
            return new Outcome(
                    List.of(
                            Ratio.atMost("the desk, p95, sees least / sees most", desk[0] / desk[1], 1.2),
                            Ratio.atMost("the search, p95, sees least / sees most", search[0] / search[1], 1.2)),
                    List.of(
                            new Measured("p95 of the desk, sees least", desk[0], "ms"),
                            new Measured("p95 of the desk, sees most", desk[1], "ms"),
                            new Measured("p95 of the search, sees least", search[0], "ms"),
                            new Measured("p95 of the search, sees most", search[1], "ms")),
                    Map.of());
        }
    }

    private static String someContact(Running house) throws IOException {
        try (var robin = new Robot(LEAST, house.port(), new Screens())) {
            return robin.open("/desk?stage=NEW")
                    .link("td a[href^=/desk/contact/], th a[href^=/desk/contact/]")
                    .replace("/desk/contact/", "");
        }
    }

    /** Alternating; the p95 of each in milliseconds, the role that sees least first. */
    private static double[] compared(Running house, Size size, String path) throws IOException {
        for (int warm = 0; warm < 2; warm++) {
            load(house, size.pages() / 2, path, LEAST);
            load(house, size.pages() / 2, path, MOST);
        }
        Load least = load(house, size.pages() / 4, path, LEAST);
        Load most = load(house, size.pages() / 4, path, MOST);
        for (int round = 1; round < size.rounds(); round++) {
            if (round % 2 == 0) {
                least = least.and(load(house, size.pages() / 4, path, LEAST));
            }
            most = most.and(load(house, size.pages() / 4, path, MOST));
            if (round % 2 == 1) {
                least = least.and(load(house, size.pages() / 4, path, LEAST));
            }
        }
        return new double[] {least.millis(0.95), most.millis(0.95)};
    }

    private static Load load(Running house, int each, String path, InventedPerson who) throws IOException {
        var request = Wire.get(path, SignedIn.as(who, house.port()).cookie());
        return Load.run(house.port(), CLIENTS, each, 200, (client, nth) -> request);
    }
}
