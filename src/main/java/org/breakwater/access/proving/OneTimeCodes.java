package org.breakwater.access.proving;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Codes that prove an email address. A code is generated when its mail is sent, so no table and no queue ever contains
 * one.
 */
@Component
public class OneTimeCodes {

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final SixDigitCodes sixDigitCodes;
    private final Clock clock;

    OneTimeCodes(JdbcClient jdbc, ActorTransactions acting, SixDigitCodes sixDigitCodes, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.sixDigitCodes = sixDigitCodes;
        this.clock = clock;
    }

    /** The data of a mail. */
    public record Coded(String email, String code) {

        @Override
        public String toString() {
            return "Coded[…]";
        }
    }

    /**
     * Generates a code and stores its hash; an earlier one becomes invalid. Empty if no one waits for it any more.
     *
     * @param keep the statement that stores the hash with the proof of this module and returns its address, with the
     *     parameters proof, hash, now, and since: requests older than that have expired
     */
    public Optional<Coded> make(Actor.Job job, UUID proof, String keep) {
        var now = clock.instant();
        var code = sixDigitCodes.next();
        return acting.as(
                job,
                () -> jdbc.sql(keep)
                        .param("hash", sixDigitCodes.hash(proof, code))
                        .param("now", now)
                        .param("proof", proof)
                        .param("since", now.minus(SixDigitCodes.WAITED_FOR))
                        .query(String.class)
                        .optional()
                        .map(email -> new Coded(email, code)));
    }
}
