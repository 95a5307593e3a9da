package org.breakwater.casework.outstanding;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;

/** What a noun or an area adds to what is outstanding on a case: what ends each item, and whose it is or becomes. */
public interface OutstandingPart {

    /**
     * Something that waits for a manager's approval.
     *
     * @param what it is, as a sentence
     * @param address where it is approved
     */
    record ToApprove(UUID contactId, String reference, String what, String address, String byName, Instant since) {

        @Override
        public String toString() {
            return "ToApprove[" + contactId + "]";
        }
    }

    Stream<OutstandingItem> items(Case seen, OutstandingOwners owners);

    /** Whether this part speaks of a running deadline itself; every other one is an item of its own. */
    default boolean speaksOf(String rule) {
        return false;
    }

    /**
     * How a running deadline of a case is said where more is known than its rule; empty where the rule's words stand.
     */
    default Optional<String> inWords(Case seen, String rule) {
        return Optional.empty();
    }

    /** What waits for a manager's approval on any case, open or closed; the oldest first. */
    default Stream<ToApprove> toApprove() {
        return Stream.empty();
    }

    /** A team says how something ended that became its own when the case was closed. */
    default void endedByTeam(Actor.Person by, OutstandingItemRow row, OutstandingItemRecords.End how, String words) {}
}
