package org.breakwater.partnership;

import java.time.Instant;

/**
 * One state in the history of a contact point.
 *
 * @param version 1 is what the profile file said first
 * @param lines what it said from then on
 * @param by who did it, or the profile file
 */
public record PointChange(int version, Act act, LinesText lines, String by, Instant at) {

    public enum Act {
        /** Taken from the profile file. */
        SEEDED,
        CHANGED,
        CONFIRMED
    }
}
