package org.breakwater.access.records;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Time-ordered ids (UUID version 7, RFC 9562), so that the indexes of growing tables stay compact. */
final class TimeOrderedIds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedIds() {}

    static UUID next(Clock clock) {
        var high = clock.millis() << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        var low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
