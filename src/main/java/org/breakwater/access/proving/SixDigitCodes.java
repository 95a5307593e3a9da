package org.breakwater.access.proving;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import org.breakwater.database.HouseKey;
import org.springframework.stereotype.Component;

/**
 * Codes with which an email address is proven. Six digits to type and no link, because programs that scan mail open
 * links. Only a keyed hash of one is ever kept.
 */
@Component
public class SixDigitCodes {

    /** How long a code is good after it was sent. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(10);

    /** How often a wrong one may be typed. */
    public static final int MOST_TRIES = 5;

    /** A mail that could not be sent for so long finds no one who waits for it. */
    public static final Duration WAITED_FOR = Duration.ofMinutes(30);

    private static final int CODES = 1_000_000;

    private final HouseKey house;
    private final SecureRandom random = new SecureRandom();

    SixDigitCodes(HouseKey house) {
        this.house = house;
    }

    public String next() {
        return "%06d".formatted(random.nextInt(CODES));
    }

    /** What a table keeps of a code: it is good for one proof only. */
    public byte[] hash(UUID proof, String code) {
        return house.hmac("work address code", proof + " " + code);
    }
}
