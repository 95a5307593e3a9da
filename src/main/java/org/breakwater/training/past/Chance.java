package org.breakwater.training.past;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance with a seed: the same seed gives the same training. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** @param percent from 0, never, to 100, always */
    boolean is(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from the least to the most, both included. */
    int from(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** So many of them, each once; all of them if there are fewer. */
    <T> List<T> some(List<T> all, int count) {
        var left = new ArrayList<>(all);
        var some = new ArrayList<T>();
        while (some.size() < count && !left.isEmpty()) {
            some.add(left.remove(random.nextInt(left.size())));
        }
        return some;
    }
}
