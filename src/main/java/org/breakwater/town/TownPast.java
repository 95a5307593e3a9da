package org.breakwater.town;

import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The closed contacts of a large town, each generated on demand.
 *
 * @param first the number of the first of them
 * @param count how many there are
 * @param from when the first of them was received, about; they are evenly spaced until {@code until}
 */
public record TownPast(int first, int count, Instant from, Instant until, Maker maker) {

    /** Generates the closed story of this number, received about then. */
    @FunctionalInterface
    public interface Maker {
        ContactStory closed(int number, Instant around);
    }

    public static final TownPast NONE = new TownPast(0, 0, Instant.EPOCH, Instant.EPOCH, (number, around) -> {
        throw new IllegalStateException("This town has no past of its own");
    });

    /** Some of them, by index from 0, in approximately chronological order. */
    public Stream<ContactStory> stories(int begin, int end) {
        var span = until.getEpochSecond() - from.getEpochSecond();
        return IntStream.range(Math.min(begin, count), Math.min(end, count))
                .mapToObj(i -> maker.closed(first + i, from.plusSeconds(span * i / count)));
    }
}
