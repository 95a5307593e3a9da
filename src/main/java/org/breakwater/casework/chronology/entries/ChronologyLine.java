package org.breakwater.casework.chronology.entries;

import java.time.Instant;

/**
 * One thing that became known to the desk, at the minute at which it did.
 *
 * @param from the person or the agency it comes from
 * @param words the text, or the empty string
 */
public record ChronologyLine(Instant at, String from, String what, String words) {

    private static final int LONGEST = 200;

    /** As long as what happened may be said, cut where it is longer. */
    public static String shortened(String what) {
        return what.length() <= LONGEST ? what : what.substring(0, LONGEST - 1) + "…";
    }

    @Override
    public String toString() {
        return "ChronologyLine[" + at + ", …]";
    }
}
