package org.breakwater.time.deadlines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pause of a clock.
 *
 * @param from the first moment of the pause
 * @param until when the clock resumes; null while it is paused
 * @param reason why, in words that go after a colon; it may be about a person, so {@code toString} leaves it out
 */
public record ClockPause(Instant from, @Nullable Instant until, String reason) {

    public ClockPause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A pause cannot end before it begins: %s, %s".formatted(from, until));
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A pause needs a reason");
        }
    }

    /** This pause or, while it lasts, the part of it that has passed by now. */
    public ClockPause passedBy(Instant now) {
        return until == null ? new ClockPause(from, now.isAfter(from) ? now : from, reason) : this;
    }

    @Override
    public String toString() {
        return "ClockPause[from=%s, until=%s]".formatted(from, until);
    }
}
