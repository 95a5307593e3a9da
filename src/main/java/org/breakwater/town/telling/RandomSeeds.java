package org.breakwater.town.telling;

import java.util.SplittableRandom;

/** An independent random source for each entity of the town, so that generating one more of a kind changes no other. */
public final class RandomSeeds {

    private RandomSeeds() {}

    /** @param kind separates equal numbers: the third household is unrelated to the third story */
    public static SplittableRandom of(long seed, int kind, long number) {
        return new SplittableRandom(mixed(mixed(seed) + 0x9E37_79B9_7F4A_7C15L * kind) ^ mixed(number));
    }

    /** The finisher of SplittableRandom itself: adjacent numbers give unrelated results. */
    private static long mixed(long value) {
        var z = value + 0x9E37_79B9_7F4A_7C15L;
        z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return z ^ z >>> 31;
    }
}
