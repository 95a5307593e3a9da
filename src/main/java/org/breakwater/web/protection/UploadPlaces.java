package org.breakwater.web.protection;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.breakwater.web.limits.VisitorNetworks;
import org.springframework.stereotype.Component;

/**
 * Limits concurrent uploads: each may be on the disk, and each holds one file in memory. One network cannot take all
 * the slots of strangers, and strangers cannot take those of people who are signed in. If none is free, the slowest
 * sender after its minimum time is dropped for the next.
 */
@Component
class UploadPlaces {

    static final int PLACES = 9;
    static final int PLACES_OF_STRANGERS = 6;
    static final int PLACES_OF_A_NETWORK = 3;

    /** Nobody is dropped sooner: a photograph of three megabytes has arrived at 50 kB a second. */
    static final long FAIR_TIME = TimeUnit.MINUTES.toNanos(1);

    private final VisitorNetworks networks;
    private final Set<Place> taken = new LinkedHashSet<>();

    UploadPlaces(Clock clock) {
        this.networks = new VisitorNetworks(clock, () -> {});
    }

    /** A slot, released when it is closed. */
    static final class Place implements AutoCloseable {

        private final BodyReaders.Sender sender;
        private final String network;
        private final boolean signedIn;
        private final UploadPlaces places;

        private Place(BodyReaders.Sender sender, String network, boolean signedIn, UploadPlaces places) {
            this.sender = sender;
            this.network = network;
            this.signedIn = signedIn;
            this.places = places;
        }

        private boolean isBesideInItsNetwork(Place other) {
            return !signedIn && !other.signedIn && other.network.equals(network);
        }

        boolean isTaken() {
            return places.isTaken(this);
        }

        @Override
        public void close() {
            places.giveBack(this);
        }
    }

    /** A slot that is released at once if none is free. */
    synchronized Place take(BodyReaders.Sender sender, String address, boolean signedIn) {
        var place = new Place(sender, networks.nameOf(address), signedIn, this);
        var ofTheNetwork = count(place::isBesideInItsNetwork) >= PLACES_OF_A_NETWORK;
        var ofStrangers = count(one -> !one.signedIn) >= PLACES_OF_STRANGERS;
        var full = taken.size() >= PLACES || !signedIn && (ofTheNetwork || ofStrangers);
        if (!full || oneGivesWay(ofTheNetwork ? place::isBesideInItsNetwork : one -> signedIn || !one.signedIn)) {
            taken.add(place);
        }
        return place;
    }

    private long count(Predicate<Place> these) {
        return taken.stream().filter(these).count();
    }

    private boolean oneGivesWay(Predicate<Place> these) {
        var slowest = taken.stream()
                .filter(these.and(one -> one.sender.isArriving() && one.sender.since() > FAIR_TIME))
                .min(Comparator.comparingLong(one -> one.sender.pace()));
        slowest.ifPresent(one -> {
            one.sender.giveWay();
            taken.remove(one);
        });
        return slowest.isPresent();
    }

    private synchronized boolean isTaken(Place place) {
        return taken.contains(place);
    }

    private synchronized void giveBack(Place place) {
        taken.remove(place);
    }
}
