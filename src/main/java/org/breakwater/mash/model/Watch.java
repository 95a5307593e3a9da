package org.breakwater.mash.model;

import java.time.Instant;
import org.breakwater.access.Role;
import org.breakwater.time.OpeningHours;

/** The two watches of the house: the desk by day, the duty workers by night, at weekends and on bank holidays. */
public enum Watch {
    DAY("the day"),
    NIGHT("the night");

    private final String inWords;

    Watch(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /** The watch of somebody who writes and reads cards. */
    public static Watch of(Role role) {
        return role == Role.DUTY_WORKER ? NIGHT : DAY;
    }

    public Watch next() {
        return this == DAY ? NIGHT : DAY;
    }

    /** Whether who has this role writes and signs cards. */
    public static boolean keepsCards(Role role) {
        return role == Role.SCREENER || role == Role.MANAGER || role == Role.DUTY_WORKER;
    }

    /** From when until when a watch lasts. */
    record Span(Instant from, Instant until) {}

    /** The watch of this kind that begins next; the one that has begun, when it is that watch now. */
    Span span(OpeningHours hours, Instant now) {
        var isNow = hours.openAt(now) == (this == DAY);
        var from = isNow ? now : hours.nextChange(now);
        return new Span(from, hours.nextChange(from));
    }
}
