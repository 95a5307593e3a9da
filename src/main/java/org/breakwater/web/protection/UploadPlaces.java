package org.breakwater.web.protection;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.breakwater.web.limits.VisitorNetworks;
import org.springframework.stereotype.Component;

/**
 * How many bodies with files are read at the same time: each may lie on the disk, and each holds one file in memory.
 * One network cannot take all the places.
 */
@Component
class UploadPlaces {

    static final int PLACES = 6;
    static final int PLACES_OF_A_NETWORK = 3;

    private final VisitorNetworks networks;
    private final Map<String, Integer> taken = new HashMap<>();

    UploadPlaces(Clock clock) {
        this.networks = new VisitorNetworks(clock, () -> {});
    }

    /** A place, given back when it is closed. */
    record Place(boolean isTaken, Runnable giveBack) implements AutoCloseable {

        static final Place NONE_NEEDED = new Place(true, () -> {});

        @Override
        public void close() {
            giveBack.run();
        }
    }

    synchronized Place take(String address) {
        var network = networks.nameOf(address);
        var ofAll = taken.values().stream().mapToInt(Integer::intValue).sum();
        if (ofAll >= PLACES || taken.getOrDefault(network, 0) >= PLACES_OF_A_NETWORK) {
            return new Place(false, () -> {});
        }
        taken.merge(network, 1, Integer::sum);
        return new Place(true, () -> giveBack(network));
    }

    private synchronized void giveBack(String network) {
        taken.computeIfPresent(network, (name, count) -> count > 1 ? count - 1 : null);
    }
}
