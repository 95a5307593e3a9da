package org.breakwater.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** (a) The page that everyone requests at once on the worst night of the year. */
final class WhomToCall implements Figure {

    static final String PATH = "/who-to-call";

    @Override
    public String letter() {
        return "a";
    }

    @Override
    public String title() {
        return "whom to call, requests a second over " + Wrk.CONNECTIONS + " connections";
    }

    @Override
    public Outcome measure(Bench bench) throws IOException {
        Tool.WRK.find();
        try (var house = bench.home().open()) {
            var page = page(house.port());
            bench.empty().answerWith(page, page);
            try (var empty = bench.empty().open();
                    var nginx = Nginx.serving(page)) {
                return measure(bench.size(), List.of(house, empty, nginx), page.length);
            }
        }
    }

    /** The bytes for a browser without compression. */
    static byte[] page(int port) throws IOException {
        try (var wire = new Wire(port)) {
            return wire.send(Wire.get(PATH, "")).body();
        }
    }

    /** All three run all the time; they take turns, so that other load on the machine affects them alike. */
    private static Outcome measure(Size size, List<Running> servers, int bytes) throws IOException {
        for (var server : servers) {
            Wrk.perSecond(server.port(), PATH, size.warmUp());
        }
        var rates = new double[servers.size()][size.rounds()];
        var ratios = new double[2][size.rounds()];
        for (int round = 0; round < size.rounds(); round++) {
            for (int server = 0; server < servers.size(); server++) {
                rates[server][round] = Wrk.perSecond(servers.get(server).port(), PATH, size.round());
            }
            ratios[0][round] = rates[0][round] / rates[1][round];
            ratios[1][round] = rates[0][round] / rates[2][round];
        }
        return new Outcome(
                List.of(
                        Ratio.atLeast("ours / empty service", Measured.median(ratios[0]), 0.8),
                        Ratio.told("ours / nginx", Measured.median(ratios[1]))),
                List.of(
                        Measured.median("our program", rates[0], "requests/s"),
                        Measured.median("empty service of the same framework", rates[1], "requests/s"),
                        Measured.median("nginx from disk", rates[2], "requests/s")),
                Map.of("bytes", bytes, "rounds", Map.of("ours", rates[0], "empty", rates[1], "nginx", rates[2])));
    }

    /** As much load as figure (e) needs. */
    static void load(Running server, Duration time) throws IOException {
        Wrk.perSecond(server.port(), PATH, time);
    }
}
