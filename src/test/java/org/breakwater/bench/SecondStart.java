package org.breakwater.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * (d) From the start of the process to the first page, on an installation that was started before; its database starts
 * too.
 */
final class SecondStart implements Figure {

    @Override
    public String letter() {
        return "d";
    }

    @Override
    public String title() {
        return "from start to first page, on the second start, its database included";
    }

    @Override
    public Outcome measure(Bench bench) throws IOException {
        var rounds = bench.size().rounds();
        var ours = new double[rounds];
        var empty = new double[rounds];
        var ratios = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            var house = seconds(bench.home().start(Map.of()));
            var reference = seconds(bench.empty().start());
            // The first round only loads the files into memory.
            if (round >= 0) {
                ours[round] = house;
                empty[round] = reference;
                ratios[round] = house / reference;
            }
        }
        return new Outcome(
                List.of(Ratio.atMost("ours / empty service", Measured.median(ratios), 2.5)),
                List.of(
                        Measured.median("our program with its database", ours, "s"),
                        Measured.median("empty service of the same framework", empty, "s")),
                Map.of("rounds", Map.of("ours", ours, "empty", empty)));
    }

    private static double seconds(Running starting) throws IOException {
        try (starting) {
            return starting.awaitPage(WhomToCall.PATH).toNanos() / 1e9;
        }
    }
}
