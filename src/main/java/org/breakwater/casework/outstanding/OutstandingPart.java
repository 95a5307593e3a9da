package org.breakwater.casework.outstanding;

import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;

/** What a noun or an area adds to what is outstanding on a case: what ends each item, and whose it is or becomes. */
public interface OutstandingPart {

    Stream<OutstandingItem> items(Case seen, OutstandingOwners owners);

    /** Whether this part speaks of a running deadline itself; every other one is an item of its own. */
    default boolean speaksOf(String rule) {
        return false;
    }

    /** A team says how something ended that became its own when the case was closed. */
    default void endedByTeam(Actor.Person by, OutstandingItemRow row, OutstandingItemRecords.End how, String words) {}
}
