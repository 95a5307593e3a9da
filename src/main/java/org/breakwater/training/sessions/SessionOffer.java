package org.breakwater.training.sessions;

import java.util.Optional;
import org.breakwater.time.PublicTimes;
import org.breakwater.training.bookings.BookedPlaces.Refused;
import org.breakwater.training.bookings.rules.BookingTerms;
import org.breakwater.training.programme.SessionRow;

/**
 * Whether a session can be booked now, and until when.
 *
 * @param closed why it cannot; empty if it can
 */
public record SessionOffer(SessionRow session, BookingTerms terms, Optional<Refused> closed) {

    public boolean canBeBooked() {
        return closed.isEmpty();
    }

    /** Whether someone who books now gets a place, unless their organisation has its share. */
    public boolean isFree() {
        return closed.isEmpty() && session.left() > 0;
    }

    /** How many places there are and until when they can be booked, or why none can be. */
    public String inWords() {
        return closed.map(why -> switch (why) {
                    case CALLED_OFF -> "Cancelled.";
                    case NOT_OPEN_YET ->
                        "You cannot book this session yet. Booking opens " + PublicTimes.inWords(terms.opensAt()) + ".";
                    default -> why.inWords() + ".";
                })
                .orElseGet(() -> places() + " Book by " + PublicTimes.until(terms.closesAt()) + ".");
    }

    private String places() {
        return switch (session.left()) {
            case 0 -> "Full. You can join the waiting list.";
            case 1 -> "1 place available.";
            default -> session.left() + " places available.";
        };
    }
}
