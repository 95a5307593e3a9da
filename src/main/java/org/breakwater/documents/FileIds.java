package org.breakwater.documents;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Time-ordered ids (UUID version 7, RFC 9562); a visitor may not query the id that the database generated. */
final class FileIds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private FileIds() {}

    static UUID next(Clock clock) {
        var high = clock.millis() << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        var low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
