package org.breakwater.time.deadlines;

import java.time.Instant;
import java.util.List;

/**
 * When something must be done, and why then.
 *
 * @param dueAt the last instant that is in time
 * @param because plain sentences that add up from the start to {@code dueAt}; the first says the start, the last says
 *     {@code dueAt}. They quote the reasons of pauses, so {@code toString} leaves them out
 */
public record Deadline(DeadlineRule rule, Instant startedAt, Instant dueAt, List<String> because) {

    public Deadline {
        because = List.copyOf(because);
    }

    /** Whether it is too late at this instant. */
    public boolean lateAt(Instant now) {
        return now.isAfter(dueAt);
    }

    @Override
    public String toString() {
        return "Deadline[rule=%s %d, startedAt=%s, dueAt=%s]".formatted(rule.id(), rule.version(), startedAt, dueAt);
    }
}
