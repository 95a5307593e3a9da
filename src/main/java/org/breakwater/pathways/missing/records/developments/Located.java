package org.breakwater.pathways.missing.records.developments;

import java.time.Instant;

/** Where a child is who has not returned, as it is recorded. @param knownFrom who saw or heard them */
public record Located(Instant locatedAt, String locatedWhere, String knownFrom, String words) {

    @Override
    public String toString() {
        return "Located[" + locatedAt + "]";
    }
}
