package org.breakwater.training.checkin;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.breakwater.database.HouseKey;
import org.springframework.stereotype.Component;

/**
 * The check-in code in the room: only people who are there can read it. It is derived from the time, so nothing is
 * stored.
 */
@Component
public class CheckInCode {

    /** How long a code is shown; the one before is still accepted, because people prove their address meanwhile. */
    static final Duration SLOT = Duration.ofMinutes(10);

    private static final int BYTES = 8;

    private final HouseKey key;
    private final Clock clock;

    CheckInCode(HouseKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** The current code. */
    public String of(UUID session) {
        return of(session, slot());
    }

    /** When the next one is shown. */
    public Instant until() {
        return Instant.ofEpochSecond((slot() + 1) * SLOT.toSeconds());
    }

    public boolean holds(UUID session, String code) {
        return same(of(session, slot()), code) || same(of(session, slot() - 1), code);
    }

    private String of(UUID session, long slot) {
        var hash = key.hmac("training door", session + " " + slot);
        return new BigInteger(1, Arrays.copyOf(hash, BYTES)).toString(Character.MAX_RADIX);
    }

    private long slot() {
        return clock.instant().getEpochSecond() / SLOT.toSeconds();
    }

    private static boolean same(String right, String code) {
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
