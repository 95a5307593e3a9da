package org.breakwater.training.bookings;

import java.time.Instant;
import java.util.Arrays;

/** One thing that became of a booking. @param words what was said of it; may be empty */
public record BookingChangeRow(String what, String words, String byName, Instant at) {

    static final String OF_BOOKING = """
            select what, words, by_name, at from training.booking_change
            where booking_id = :booking order by version limit 500""";

    /** Somebody did something, in words of their own or in none; what it led to is the next line. */
    static final String SAID = "Said";

    static final String PROGRAM = "The program";

    /** Told to the office: the learner's own words, such as "You have a place", are about somebody else there. */
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
