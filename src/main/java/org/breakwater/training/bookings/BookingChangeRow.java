package org.breakwater.training.bookings;

import java.time.Instant;
import java.util.Arrays;

/** One change of a booking. @param words the reason; may be empty */
public record BookingChangeRow(String what, String words, String byName, Instant at) {

    static final String OF_BOOKING = """
            select what, words, by_name, at from training.booking_change
            where booking_id = :booking order by version limit 500""";

    /** An action by a person, with a reason or without; its effect is the next entry. */
    static final String SAID = "Said";

    static final String PROGRAM = "The program";

    /** For the office: the learner's own wording, such as "You have a place", is about someone else there. */
    public String inWords() {
        if (what.equals(SAID)) {
            return "Updated by " + byName;
        }
        return byName.equals(PROGRAM) ? toOthers() : what + ", by " + byName;
    }

    private String toOthers() {
        return Arrays.stream(BookedPlace.State.values())
                .filter(state -> state.inWords().equals(what))
                .map(BookedPlace.State::toOthers)
                .findFirst()
                .orElse(what.replace("Your manager", "Their manager"));
    }

    @Override
    public String toString() {
        return "BookingChangeRow[" + what + "]";
    }
}
