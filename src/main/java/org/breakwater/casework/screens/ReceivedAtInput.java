package org.breakwater.casework.screens;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.breakwater.time.Calendars;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * When something reached the partnership, not when someone typed it. Empty means now; a time alone means today.
 *
 * @param name of the three boxes of its date; with "Time" appended, of the box of its time
 */
public record ReceivedAtInput(String name, String day, String month, String year, String time) {

    /** The instant, for a message that begins with {@code what}, such as "The call". */
    public Instant check(Questions ask, String what, Instant now) {
        var today = now.atZone(Calendars.LONDON).toLocalDate();
        if ((day + month + year + time).isBlank()) {
            return now;
        }
        var date = (day + month + year).isBlank() ? today : date(ask, today);
        var clock = clock(ask, now);
        var local = date.atTime(clock);
        var existed = !Calendars.LONDON.getRules().getValidOffsets(local).isEmpty();
        ask.must(existed, name + "Time", "The clocks went forward, so there was no such time. Enter another");
        var at = local.atZone(Calendars.LONDON).toInstant();
        ask.must(!at.isAfter(now), name, what + " must be now or in the past");
        ask.must(!date.isBefore(today.minusYears(1)), name, what + " must be within the last year");
        return at.isAfter(now) ? now : at;
    }

    private LocalDate date(Questions ask, LocalDate today) {
        return InputParser.day(day, month, year).orElseGet(() -> {
            ask.problem(name, "Date must be a real date, like 28 8 2026, or blank for today");
            return today;
        });
    }

    private LocalTime clock(Questions ask, Instant now) {
        return InputParser.time(time).orElseGet(() -> {
            ask.problem(name + "Time", "Enter a time in hours and minutes, like 16:25");
            return now.atZone(Calendars.LONDON).toLocalTime();
        });
    }
}
