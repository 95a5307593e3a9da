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

    /** The watch of someone who writes and reads cards. */
    public static Shift of(Role role) {
        return role == Role.DUTY_WORKER ? NIGHT : DAY;
    }

    public Shift next() {
        return this == DAY ? NIGHT : DAY;
    }

    /** Whether who has this role writes and signs cards. */
    public static boolean keepsCards(Role role) {
        return role == Role.SCREENER || role == Role.MANAGER || role == Role.DUTY_WORKER;
    }

    /** Our own figure, from no guidance: a handover that the reader is on duty for is late when this has passed. */
    private static final Duration TO_READ = Duration.ofMinutes(30);

    /** By when a watch is to have read something, and when it ends. */
    record Span(Instant from, Instant until) {}

    /**
     * The watch that is to read what is written now, and by when: the one that is on duty has some time to read it, the
     * next one reads it when it begins. One that ends before it could read is passed over: what the desk writes shortly
     * before the office opens is for the coming night, not late on the one that goes home.
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
