package org.breakwater.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.breakwater.access.InventedPerson;

/**
 * (o) The duty queue of each pathway as the post of it that sees least, in a young installation and in one that is a
 * hundred times as old. A queue that asks the rule of sight of every case there is grows with the house.
 */
final class QueuesCompared implements Figure {

    private static final int CLIENTS = 4;

    /** A pathway's queue, and who opens it. */
    private record Queue(String path, InventedPerson who) {}

    private static final List<Queue> QUEUES = List.of(
            new Queue("/private-fostering/arrangements", InventedPerson.THEA),
            new Queue("/allegations/cases", InventedPerson.MABEL),
            new Queue("/missing/episodes", InventedPerson.JORIS),
            new Queue("/exploitation/cases", InventedPerson.ANSELM),
            new Queue("/missing-education/cases", InventedPerson.CORIN));

    @Override
    public String letter() {
        return "o";
    }

    @Override
    public String title() {
        return "the duty queue of each pathway as the post that sees least, " + CLIENTS + " at once";
    }

    @Override
    public Outcome measure(Bench bench) throws IOException {
        var few = Home.fresh("queues-few");
        var many = Home.fresh("queues-many");
        var alone = Map.of("BREAKWATER_TOWN", "none");
        try (var small = few.open(alone);
                var large = many.open(alone)) {
            System.err.println("bench: " + bench.size().manyCases() + " cases of each pathway are put in");
            PreparedCases.put(few, bench.size().fewCases());
            PreparedCases.put(many, bench.size().manyCases());
            return measure(bench.size(), small, large);
        } finally {
            few.remove();
            many.remove();
        }
    }

    private static Outcome measure(Size size, Running small, Running large) throws IOException {
        var ratios = new ArrayList<Ratio>();
        var measured = new ArrayList<Measured>();
        for (var queue : QUEUES) {
            load(small, queue, size.pages());
            load(large, queue, size.pages());
            var fewLoad = load(small, queue, size.pages());
            var manyLoad = load(large, queue, size.pages());
            for (int round = 1; round < size.rounds(); round++) {
                fewLoad = fewLoad.and(load(small, queue, size.pages()));
                manyLoad = manyLoad.and(load(large, queue, size.pages()));
            }
            var few = fewLoad.millis(0.95);
            var many = manyLoad.millis(0.95);
            ratios.add(Ratio.atMost(queue.path + ", p95 in ms", many, 60));
            ratios.add(Ratio.atMost(queue.path + ", p95, many / few", many / few, 1.3));
            measured.add(new Measured(queue.path + ", p95 with " + size.fewCases(), few, "ms"));
            measured.add(new Measured(queue.path + ", p95 with " + size.manyCases(), many, "ms"));
        }
        return new Outcome(ratios, measured, Map.of());
    }

    private static Load load(Running house, Queue queue, int each) throws IOException {
        var request = Wire.get(queue.path, SignedIn.as(queue.who, house.port()).cookie());
        return Load.run(house.port(), CLIENTS, each, 200, (client, nth) -> request);
    }
}
