package org.breakwater.training.bookings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One change of a booking. @param words the reason; may be empty */
public record BookingChangeRow(String what, String words, String byName, Instant at) {

    static final String OF_BOOKING = """
            select what, words, by_name, at from training.booking_change
            where booking_id = :booking order by version limit 500""";

    /** An action by a person, with a reason or without; its effect is the next entry. */
    static final String SAID = "Said";

    static final String REQUESTED = "Booking requested";

    /** The trainer added to the register someone without a booking. */
    static final String UNBOOKED = "Attended without booking";

    static final String PROGRAM = "The program";

    /** A line of the history, as the office reads it. */
    public record Told(Instant at, String what, String why) {
        @Override
        public String toString() {
            return "Told[…]";
        }
    }

    /** Who did something and what it led to are one line where they say the same; see {@link #SAID}. */
    public static List<Told> told(List<BookingChangeRow> lines) {
        var told = new ArrayList<Told>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            if (line.what.equals(SAID) && next != null && next.isEnding()) {
                var ended = next.isRefusal()
                        ? "Not approved by their manager (" + line.who() + ")"
                        : next.toOthers() + " by " + line.who();
                told.add(new Told(next.at, ended, line.words));
                i++;
            } else if (line.what.equals(SAID)) {
                var did = line.words.isEmpty() ? "Updated" : line.words;
                told.add(new Told(line.at, did + " by " + line.who(), ""));
            } else {
                told.add(new Told(line.at, line.inWords(), line.words));
            }
        }
        return told;
    }

    /** Whether someone ended it. */
    private boolean isEnding() {
        return byName.equals(PROGRAM)
                && (what.equals(BookedPlace.End.CANCELLED.inWords())
                        || what.equals(BookedPlace.End.LEFT_LIST.inWords())
                        || isRefusal());
    }

    private boolean isRefusal() {
        return what.equals(BookedPlace.End.REFUSED.inWords());
    }

    private String who() {
        return byName.startsWith("The ") ? "the " + byName.substring(4) : byName;
    }

    /** Told to the office: the learner's own words, such as "You have a place", are about somebody else there. */
    private String inWords() {
        if (byName.equals(PROGRAM)) {
            return toOthers();
        }
        return switch (what) {
            case REQUESTED -> "Booked by " + who();
            case UNBOOKED -> "Added to the register by " + who() + " (attended without a booking)";
            default -> what + " by " + who();
        };
    }

    private String toOthers() {
        if (what.equals(BookedPlace.State.HELD.inWords())) {
            return "Sent to their manager for approval";
        }
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
