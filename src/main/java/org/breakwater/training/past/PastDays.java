package org.breakwater.training.past;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.breakwater.time.Calendars;
import org.breakwater.time.WorkingDays;

/** Days around the day on which the town is settled. */
record PastDays(Instant now) {

    LocalDate today() {
        return LocalDate.ofInstant(now, Calendars.LONDON);
    }

    /** The working day that is so many days away, or the next one. */
    LocalDate working(int daysFromToday) {
        return WorkingDays.after(today().plusDays(daysFromToday - 1L), 1);
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Calendars.LONDON).toInstant();
    }

    boolean isPast(Instant moment) {
        return moment.isBefore(now);
    }

    /** So many days earlier, and not later than now. */
    Instant before(Instant moment, int days) {
        var then = moment.atZone(Calendars.LONDON).minusDays(days).toInstant();
        return then.isBefore(now) ? then : now;
    }
}
