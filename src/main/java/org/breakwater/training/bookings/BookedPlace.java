package org.breakwater.training.bookings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's place, or position in the waiting list, in one session.
 *
 * @param organisation where they work
 * @param approved whether no approval is missing
 * @param until until when it is held or offered; null otherwise
 * @param how how it ended; null if it has not
 */
public record BookedPlace(
        UUID id,
        UUID organisation,
        State state,
        boolean approved,
        @Nullable Instant until,
        @Nullable End how) {

    /** The state of a booking. */
    public enum State {
        /** A place is held while a manager is asked. */
        HELD("Needs your manager’s approval", "Needs their manager’s approval"),
        WAITING("On the waiting list", "On the waiting list"),
        /** A place became free, and is held for this person until they answer. */
        OFFERED("You have been offered a place", "Place offered"),
        CONFIRMED("Place confirmed", "Place confirmed"),
        ENDED("Ended", "Ended");

        private final String words;
        private final String others;

        State(String words, String others) {
            this.words = words;
            this.others = others;
        }

        /** The same, for someone else. */
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

    /** How it ended. */
    public enum End {
        CANCELLED("Cancelled"),
        LEFT_LIST("Left the waiting list"),
        /** No one answered in time. */
        LAPSED("No reply in time"),
        REFUSED("Your manager did not approve it"),
        /** Booking closed before a place became free. */
        NO_PLACE("No place became free"),
        CALLED_OFF("Session cancelled");

        private final String words;

        End(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }
    }

    static BookedPlace asked(UUID id, UUID organisation, boolean approved) {
        return new BookedPlace(id, organisation, State.WAITING, approved, null, null);
    }

    BookedPlace to(State next, @Nullable Instant end) {
        return new BookedPlace(id, organisation, next, approved, end, null);
    }

    BookedPlace ended(End why) {
        return new BookedPlace(id, organisation, State.ENDED, approved, null, why);
    }

    BookedPlace withItsManagersWord() {
        return new BookedPlace(id, organisation, state, true, until, how);
    }

    boolean isOverAt(Instant now) {
        return until != null && !until.isAfter(now);
    }
}
