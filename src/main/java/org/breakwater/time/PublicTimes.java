package org.breakwater.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How we format times for the public: 9am, 4:30pm, tomorrow. Local time in London. */
public final class PublicTimes {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private PublicTimes() {}

    /** Such as "5:30pm today", "9am tomorrow" or "9am on Monday 30 November". True until the next midnight. */
    public static String at(Instant when, Instant now) {
        var local = when.atZone(Calendars.LONDON);
        var today = now.atZone(Calendars.LONDON).toLocalDate();
        var time = time(local.toLocalTime());
        if (local.toLocalDate().equals(today)) {
            return time + " today";
        }
        if (when.equals(today.plusDays(1).atStartOfDay(Calendars.LONDON).toInstant())) {
            return "midnight tonight";
        }
        return local.toLocalDate().equals(today.plusDays(1))
                ? time + " tomorrow"
                : time + " on " + EnglishTimes.day(local.toLocalDate());
    }

    /** Such as "Wednesday 14 April 2027 at 9:30am"; at midnight, the day alone. */
    public static String inWords(Instant at) {
        var local = at.atZone(Calendars.LONDON);
        var day = EnglishTimes.weekdayDate(local.toLocalDate());
        return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + " at " + clock(at);
    }

    /** An end, such as "Wednesday 2 December 2026 at 5pm". Midnight is written as 11:59pm, which is unambiguous. */
    public static String until(Instant end) {
        var midnight = end.atZone(Calendars.LONDON).toLocalTime().equals(LocalTime.MIDNIGHT);
        return inWords(midnight ? end.minusSeconds(60) : end);
    }

    /** Such as "Wednesday 14 April 2027, 9:30am to 4pm". */
    public static String span(Instant from, Instant to) {
        return EnglishTimes.weekdayDate(from.atZone(Calendars.LONDON).toLocalDate()) + ", " + clock(from) + " to "
                + clock(to);
    }

    /** Such as "4:30pm". */
    public static String clock(Instant at) {
        return time(at.atZone(Calendars.LONDON).toLocalTime());
    }

    /** Such as "9am", "4:30pm", "midday". */
    public static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        return (time.getMinute() == 0 ? HOUR : MINUTE).format(time).toLowerCase(Locale.UK);
    }

    /** Such as "Monday to Thursday, 9am to 5:30pm" and "Friday, 9am to 4:30pm". */
    public static List<String> week(OpeningHours hours, LocalDate from) {
        var said = new ArrayList<String>();
        var first = DayOfWeek.MONDAY;
        for (var day : DayOfWeek.values()) {
            var open = usual(hours, day, from);
            var isLast =
                    day == DayOfWeek.SUNDAY || !usual(hours, day.plus(1), from).equals(open);
            if (isLast) {
                var days = first == day ? name(day) : name(first) + " to " + name(day);
                open.ifPresent(
                        span -> said.add("%s, %s to %s".formatted(days, time(span.opens()), time(span.closes()))));
                first = day.plus(1);
            }
        }
        return said;
    }

    /** The same within a sentence: "Monday to Thursday 9am to 5:30pm, Friday 9am to 4:30pm, not on bank holidays". */
    public static String weekInSentence(OpeningHours hours, LocalDate from) {
        return week(hours, from).stream().map(days -> days.replace(", ", " ")).collect(Collectors.joining(", "))
                + ", not on bank holidays";
    }

    /** The hours of this weekday if it is not a bank holiday: of six consecutive ones, at least one is not. */
    private static Optional<OpeningHours.Hours> usual(OpeningHours hours, DayOfWeek day, LocalDate from) {
        var date = from;
        while (date.getDayOfWeek() != day) {
            date = date.plusDays(1);
        }
        for (var week = 0; week < 6; week++) {
            var open = hours.on(date.plusWeeks(week));
            if (open.isPresent()) {
                return open;
            }
        }
        return Optional.empty();
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
