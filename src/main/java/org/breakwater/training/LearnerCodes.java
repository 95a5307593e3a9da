package org.breakwater.training;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.proving.SixDigitCodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes for those who book. A code is made when its mail is sent, so no table and no queue ever holds one. */
@Component
public class LearnerCodes {

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final SixDigitCodes sixDigitCodes;
    private final Clock clock;

    LearnerCodes(JdbcClient jdbc, ActorTransactions acting, SixDigitCodes sixDigitCodes, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.sixDigitCodes = sixDigitCodes;
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
        var code = sixDigitCodes.next();
        return acting.as(
                job,
                () -> jdbc.sql(KEEP)
                        .param("hash", sixDigitCodes.hash(proof, code))
                        .param("now", Timestamp.from(now))
                        .param("proof", proof)
                        .param("since", Timestamp.from(now.minus(SixDigitCodes.WAITED_FOR)))
                        .query(String.class)
                        .optional()
                        .map(email -> new Coded(email, code)));
    }

    static final String KEEP = """
            update training.proof set code_hash = :hash, code_made_at = :now
            where id = :proof and proven_at is null and asked_at > :since
            returning email""";
}
