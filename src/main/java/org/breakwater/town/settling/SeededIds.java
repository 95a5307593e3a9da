package org.breakwater.town.settling;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/** Ids and references that are reproducible from the seed, in the program's own formats. */
final class SeededIds {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final long REFERENCES = 852_891_037_441L; // 31 letters in 8 places

    /** Coprime with 31, so that every number has a different reference. */
    private static final long STRIDE = 527_120_983_453L;

    private final SplittableRandom random;

    SeededIds(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Time-ordered (UUID version 7, RFC 9562). */
    UUID next(Instant at) {
        var high = at.toEpochMilli() << 16 | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }

    /** The reference of a story: no two numbers below ten million share one. */
    static String reference(int number) {
        var rest = STRIDE * number % REFERENCES;
        var reference = new StringBuilder(9);
        for (int i = 0; i < 8; i++) {
            if (i == 4) {
                reference.append('-');
            }
            reference.append(LETTERS.charAt((int) (rest % LETTERS.length())));
            rest /= LETTERS.length();
        }
        return reference.toString();
    }
}
