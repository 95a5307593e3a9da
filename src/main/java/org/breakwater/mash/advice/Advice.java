package org.breakwater.mash.advice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.mash.referralsource.ReferralSource;

/**
 * Advice as it is recorded: who asked, what, and what was said by whom.
 *
 * @param id of the press that sent it, so that pressing twice records it once
 * @param source where who asked works, by the census's codes, when it is known
 * @param child the child's name, or empty when they did not say it
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
