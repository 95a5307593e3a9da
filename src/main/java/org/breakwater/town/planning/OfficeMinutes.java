package org.breakwater.town.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.breakwater.time.Calendars;
import org.breakwater.time.OpeningHours;

/** Counts minutes of opening hours, in which the day staff work. */
record OfficeMinutes(OpeningHours hours) {

    boolean openAt(Instant at) {
        return hours.openAt(at);
    }

    /** The instant so many open minutes later. */
    Instant after(Instant from, long minutes) {
        var at = from;
        var left = minutes;
        while (true) {
            var change = hours.nextChange(at);
            if (hours.openAt(at)) {
                var until = ChronoUnit.MINUTES.between(at, change);
                if (until > left) {
                    return at.plus(left, ChronoUnit.MINUTES);
                }
                left -= until;
            }
            at = change;
        }
    }

    /** The instant so many open minutes earlier. */
    Instant before(Instant until, long minutes) {
        var left = minutes;
        var day = until.atZone(Calendars.LONDON).toLocalDate();
        while (true) {
            var open = hours.on(day);
            if (open.isPresent()) {
                var opens = instant(day, open.get().opens());
                var closes = instant(day, open.get().closes());
                var end = closes.isBefore(until) ? closes : until;
                var there = ChronoUnit.MINUTES.between(opens, end);
                if (there >= left) {
                    return end.minus(left, ChronoUnit.MINUTES);
                }
                left -= Math.max(0, there);
            }
            day = day.minusDays(1);
        }
    }

    private static Instant instant(LocalDate day, java.time.LocalTime time) {
        return day.atTime(time).atZone(Calendars.LONDON).toInstant();
    }
}
