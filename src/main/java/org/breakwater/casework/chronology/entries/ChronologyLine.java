package org.breakwater.casework.chronology.entries;

import java.time.Instant;

/**
 * One thing that became known to the desk, at the minute at which it did.
 *
 * @param from the person or the agency it comes from
 * @param words the text, or the empty string
 */
public record ChronologyLine(Instant at, String from, String what, String words) {

    @Override
    public String toString() {
        return "ChronologyLine[" + at + ", …]";
    }
}
