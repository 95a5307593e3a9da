package org.breakwater.time.deadlines;

import java.time.Instant;
import java.util.List;

/**
 * When something must be done, with an explanation.
 *
 * @param startedAt what the limit is counted from; for one that is counted back, the planned date
 * @param dueAt the last instant that is in time; for a minimum, the first instant that is not too early
 * @param because plain sentences that add up from the start to {@code dueAt}; the first gives the start, the last gives
 *     {@code dueAt}. They quote the reasons of pauses, so {@code toString} leaves them out
 */
public record Deadline(DeadlineRule rule, Instant startedAt, Instant dueAt, List<String> because) {

    public Deadline {
        because = List.copyOf(because);
    }

    /** Whether it is too late at this instant; a minimum is never late. */
    public boolean lateAt(Instant now) {
        return rule.kind() != LimitKind.NOT_BEFORE && now.isAfter(dueAt);
    }

    /** Whether a minimum has not passed yet. */
    public boolean tooEarlyAt(Instant now) {
        return rule.kind() == LimitKind.NOT_BEFORE && now.isBefore(dueAt);
    }

    @Override
    public String toString() {
        return "Deadline[rule=%s %d, startedAt=%s, dueAt=%s]".formatted(rule.id(), rule.version(), startedAt, dueAt);
    }
}
