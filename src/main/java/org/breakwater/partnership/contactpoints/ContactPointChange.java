package org.breakwater.partnership.contactpoints;

import java.time.Instant;
import org.breakwater.partnership.ContactPointText;

/**
 * One version in the history of a contact point.
 *
 * @param version 1 is the first one from the profile file
 * @param lines its data from then on
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
