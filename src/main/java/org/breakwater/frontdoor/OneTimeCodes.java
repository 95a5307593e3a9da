package org.breakwater.frontdoor;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.database.HouseKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Codes with which a work e-mail address is proven. Six digits to type and no link, because programs that scan mail
 * open links. A code is made when its mail is sent, so no table and no queue ever holds one.
 */
@Component
public class OneTimeCodes {

    /** How long a code is good after it was sent. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(10);

    /** How often a wrong one may be typed. */
    public static final int MOST_TRIES = 5;

    /** A mail that could not be sent for so long finds nobody who waits for it. */
    private static final Duration WAITED_FOR = Duration.ofMinutes(30);

    private static final int CODES = 1_000_000;

    private final JdbcClient jdbc;
    private final Acting acting;
    private final HouseKey house;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeCodes(JdbcClient jdbc, Acting acting, HouseKey house, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.house = house;
        this.clock = clock;
    }

    /** What a mail needs. */
    public record Coded(String email, String code) {

        @Override
        public String toString() {
            return "Coded[…]";
        }
    }

    /** Makes a code and keeps its hash; one made before is no longer good. Empty when nobody waits for it any more. */
    public Optional<Coded> make(Actor.Job job, UUID proof) {
        var now = clock.instant();
        var code = "%06d".formatted(random.nextInt(CODES));
        return acting.as(
                job,
                () -> jdbc.sql(KEEP)
                        .param("hash", hash(proof, code))
                        .param("now", Timestamp.from(now))
                        .param("proof", proof)
                        .param("since", Timestamp.from(now.minus(WAITED_FOR)))
                        .query(String.class)
                        .optional()
                        .map(email -> new Coded(email, code)));
    }

    /** What the table keeps of a code: it is good for one proof only. */
    public byte[] hash(UUID proof, String code) {
        return house.hmac("work address code", proof + " " + code);
    }

    static final String KEEP = """
            update frontdoor.proof set code_hash = :hash, code_made_at = :now
            where id = :proof and proven_at is null and asked_at > :since
            returning email""";
}
