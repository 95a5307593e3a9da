package org.breakwater.casework.pathway;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as it was found: where it is, and at which version. What it is about is kept by its pathway; this names no
 * one.
 *
 * @param dueAt when the next of its limits is due
 */
public record PathwayCase<S extends Enum<S> & PathwayStep>(
        Pathway<S> pathway,
        UUID record,
        S step,
        int version,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt) {

    /** As the audit log names it. */
    String subject() {
        return pathway.name() + ":" + record;
    }

    @Override
    public String toString() {
        return "PathwayCase[" + subject() + ", " + step + ", " + version + "]";
    }
}
