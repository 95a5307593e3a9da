package org.breakwater.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.DoubleAccumulator;
import org.slf4j.LoggerFactory;

/** (e) Resident memory of the JVM under the loads of (a) and of (c), one after the other, from a fresh start. */
final class Memory implements Figure {

    private static final long GLANCE_MILLIS = 200;

    @Override
    public String letter() {
        return "e";
    }

    @Override
    public String title() {
        return "resident memory of the JVM, at its highest under the loads of (a) and (c)";
    }

    @Override
    public Outcome measure(Bench bench) throws IOException {
        var town = bench.town("young", bench.size().few());
        double ours;
        double idle;
        try (var house = town.open()) {
            idle = house.residentMegabytes();
            bench.empty().answerWith(WhomToCall.page(house.port()), deskPage(house));
            ours = highest(house, () -> {
                WhomToCall.load(house, bench.size().warmUp());
                DeskPages.load(house, bench.size().pages() * 2);
            });
        }
        double reference;
        double referenceIdle;
        try (var empty = bench.empty().open()) {
            referenceIdle = empty.residentMegabytes();
            reference = highest(empty, () -> {
                WhomToCall.load(empty, bench.size().warmUp());
                var request = Wire.get(DeskPages.PATH, "");
                Load.run(empty.port(), DeskPages.CLIENTS, bench.size().pages() * 2, 200, (client, nth) -> request);
            });
        }
        return new Outcome(
                List.of(Ratio.atMost("ours / empty service", ours / reference, 2)),
                List.of(
                        new Measured("our program", ours, "MB"),
                        new Measured("empty service of the same framework", reference, "MB"),
                        new Measured("our program before the load", idle, "MB"),
                        new Measured("empty service before the load", referenceIdle, "MB")),
                Map.of());
    }

    private static byte[] deskPage(Running house) throws IOException {
        try (var wire = new Wire(house.port())) {
            var cookie = SignedIn.as(DeskPages.WHO, house.port()).cookie();
            return wire.send(Wire.get(DeskPages.PATH, cookie)).body();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double highest(Running server, Work work) throws IOException {
        var highest = new DoubleAccumulator(Math::max, 0);
        try (var glances = Executors.newSingleThreadScheduledExecutor()) {
            var looking =
                    glances.scheduleAtFixedRate(() -> look(server, highest), 0, GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            work.run();
            looking.cancel(false);
        }
        return highest.get();
    }

    private static void look(Running server, DoubleAccumulator highest) {
        try {
            highest.accumulate(server.residentMegabytes());
        } catch (IOException gone) {
            LoggerFactory.getLogger(Memory.class).warn("The server is gone", gone);
        }
    }
}
