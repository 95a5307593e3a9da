package org.breakwater.mash.advice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.mash.referralsource.ReferralSource;

/**
 * Advice as it is recorded: who asked, what, and the answer.
 *
 * @param id from the page that sent it, so that pressing twice records it once
 * @param source where the person who asked works, by the census's codes, if known
 * @param child the child's name, or empty if they did not give it
 */
public record Advice(
        UUID id,
        Instant askedAt,
        String asker,
        String organisation,
        String telephone,
        Optional<ReferralSource> source,
        String child,
        String question,
        String said,
        String saidBy) {

    @Override
    public String toString() {
        return "Advice[" + id + ", …]";
    }
}
