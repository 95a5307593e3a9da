package org.breakwater.partnership.contactpoints;

import java.time.Instant;
import org.breakwater.partnership.ContactPointText;

/**
 * One state in the history of a contact point.
 *
 * @param version 1 is what the profile file said first
 * @param lines what it said from then on
 * @param by who did it, or the profile file
 */
public record ContactPointChange(int version, Act act, ContactPointText lines, String by, Instant at) {

    public enum Act {
        /** Taken from the profile file. */
        SEEDED,
        CHANGED,
        CONFIRMED
    }
}
