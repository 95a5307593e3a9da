package org.breakwater.casework.outstanding;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;

/** What a package or module adds to the outstanding items of a case: what ends each item, and its owner. */
public interface OutstandingPart {

    /**
     * Something that awaits a manager's approval.
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

    /** Whether this part covers a running deadline itself; every other one is an item of its own. */
    default boolean speaksOf(String rule) {
        return false;
    }

    /** The wording of a running deadline of a case if more is known than its rule; empty if the rule's text is used. */
    default Optional<String> inWords(Case seen, String rule) {
        return Optional.empty();
    }

    /** What awaits a manager's approval on any case, open or closed; the oldest first. */
    default Stream<ToApprove> toApprove() {
        return Stream.empty();
    }

    /** A team records how an item ended that passed to it when the case was closed. */
    default void endedByTeam(Actor.Person by, OutstandingItemRow row, OutstandingItemRecords.End how, String words) {}
}
