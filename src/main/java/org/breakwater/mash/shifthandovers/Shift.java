package org.breakwater.mash.shifthandovers;

import java.time.Duration;
import java.time.Instant;
import org.breakwater.access.Role;
import org.breakwater.time.OpeningHours;

/** The two shifts: the desk by day, the duty workers by night, at weekends and on bank holidays. */
public enum Shift {
    DAY("the desk"),
    NIGHT("EDT");

    private final String inWords;

    Shift(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /** The shift of someone who writes and reads handover notes. */
    public static Shift of(Role role) {
        return role == Role.DUTY_WORKER ? NIGHT : DAY;
    }

    public Shift next() {
        return this == DAY ? NIGHT : DAY;
    }

    /** Whether this role writes and acknowledges notes. */
    public static boolean keepsCards(Role role) {
        return role == Role.SCREENER || role == Role.MANAGER || role == Role.DUTY_WORKER;
    }

    /** Our own figure, from no guidance: a note that arrives during the reader's shift is late after this time. */
    private static final Duration TO_READ = Duration.ofMinutes(30);

    /** By when a shift must have read a note, and when it ends. */
    record Span(Instant from, Instant until) {}

    /**
     * The shift that must read what is written now, and by when: the current one has some time to read it, the next one
     * reads it when it begins. A shift that ends before that is skipped: what the desk writes shortly before the office
     * opens is for the coming night, not late for the shift that is going home.
     */
    Span span(OpeningHours hours, Instant now) {
        var change = hours.nextChange(now);
        if (hours.openAt(now) != (this == DAY)) {
            return new Span(change, hours.nextChange(change));
        }
        var readBy = now.plus(TO_READ);
        if (readBy.isBefore(change)) {
            return new Span(readBy, change);
        }
        var again = hours.nextChange(change);
        return new Span(again, hours.nextChange(again));
    }
}
