package org.breakwater.training.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person has of one session, or waits for.
 *
 * @param organisation where they work
 * @param approved whether nobody's word is missing
 * @param until until when it is held or offered; null otherwise
 * @param how how it ended; null while it has not
 */
public record Place(
        UUID id,
        UUID organisation,
        State state,
        boolean approved,
        @Nullable Instant until,
        @Nullable End how) {

    /** Where somebody stands. */
    public enum State {
        /** A place is kept while a manager is asked. */
        HELD("Waits for your manager", "Waits for their manager"),
        WAITING("On the waiting list", "On the waiting list"),
        /** A place came free, and is kept for this person until they answer. */
        OFFERED("A place is kept for you", "A place is kept for them"),
        CONFIRMED("You have a place", "Has a place"),
        ENDED("Ended", "Ended");

        private final String words;
        private final String others;

        State(String words, String others) {
            this.words = words;
            this.others = others;
        }

        /** The same, told to somebody else. */
        public String toOthers() {
            return others;
        }

        public String inWords() {
            return words;
        }

        boolean takesAPlace() {
            return this == HELD || this == OFFERED || this == CONFIRMED;
        }
    }

    /** How it came to an end. */
    public enum End {
        CANCELLED("Given up"),
        /** Nobody answered in time. */
        LAPSED("Not answered in time"),
        REFUSED("Your manager did not agree"),
        /** Booking closed, and none had come free. */
        NO_PLACE("No place came free"),
        CALLED_OFF("The session does not take place");

        private final String words;

        End(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }
    }

    static Place asked(UUID id, UUID organisation, boolean approved) {
        return new Place(id, organisation, State.WAITING, approved, null, null);
    }

    Place to(State next, @Nullable Instant end) {
        return new Place(id, organisation, next, approved, end, null);
    }

    Place ended(End why) {
        return new Place(id, organisation, State.ENDED, approved, null, why);
    }

    Place withItsManagersWord() {
        return new Place(id, organisation, state, true, until, how);
    }

    boolean isOverAt(Instant now) {
        return until != null && !until.isAfter(now);
    }
}
