package org.breakwater.frontdoor;

import java.time.Instant;
import java.util.UUID;

/** One message between the desk and the person who told us. */
public record MessageRow(UUID id, Instant sentAt, boolean fromDesk, String words) {

    @Override
    public String toString() {
        return "MessageRow[" + id + ", …]";
    }
}
