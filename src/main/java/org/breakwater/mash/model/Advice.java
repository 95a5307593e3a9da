package org.breakwater.mash.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

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
        Optional<Source> source,
        String child,
        String question,
        String said,
        String saidBy) {

    @Override
    public String toString() {
        return "Advice[" + id + ", …]";
    }
}
