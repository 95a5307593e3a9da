package org.breakwater.access.proving;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import org.breakwater.database.HouseKey;
import org.springframework.stereotype.Component;

/**
 * Codes that prove an email address. Six digits to type and no link, because mail scanners open links. Only a keyed
 * hash is ever stored.
 */
@Component
public class SixDigitCodes {

    /** How long a code is valid after it was sent. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(10);

    /** How many wrong codes are allowed. */
    public static final int MOST_TRIES = 5;

    /** After this time a mail that could not be sent is no longer useful. */
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

    /** What a table stores of a code: it is valid for one proof only. */
    public byte[] hash(UUID proof, String code) {
        return house.hmac("work address code", proof + " " + code);
    }
}
