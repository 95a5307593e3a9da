package org.breakwater.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;

/** How Breakwater formats dates, times and durations in English, everywhere the same. Times are London's. */
public final class EnglishTimes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY_DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.UK);
    private static final DateTimeFormatter WEEKDAY_BRIEF = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private static final Duration FAR_OFF = Duration.ofDays(14);

    private EnglishTimes() {}

    /**
     * In a record, such as "28 August 2026, 16:25". In the hour that occurs twice when the clocks go back, "(summer
     * time)" or "(winter time)" follows. Seconds are left out.
     */
    public static String inWords(Instant at) {
        return date(at.atZone(Calendars.LONDON).toLocalDate()) + ", " + clock(at);
    }

    /** The same of a deadline or an appointment, where the weekday helps to plan: "Friday 28 August 2026, 16:25". */
    public static String weekdayInWords(Instant at) {
        return weekdayDate(at.atZone(Calendars.LONDON).toLocalDate()) + ", " + clock(at);
    }

    /** In a record, such as "28 August 2026". */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Of a deadline or an appointment, such as "Friday 28 August 2026". */
    public static String weekdayDate(LocalDate date) {
        return WEEKDAY_DATE.format(date);
    }

    /** Such as "Friday 28 August", if the year is obvious. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Such as "28 Aug 16:25", if there is little space and the year is obvious. */
    public static String brief(Instant at) {
        return BRIEF.format(at.atZone(Calendars.LONDON));
    }

    /** Such as "Mon 30 Nov 15:30", if the year is obvious and the weekday helps to plan. */
    public static String weekdayBrief(Instant at) {
        return WEEKDAY_BRIEF.format(at.atZone(Calendars.LONDON));
    }

    /** Such as "16:25"; with "(summer time)" or "(winter time)" in the hour that occurs twice. */
    public static String clock(Instant at) {
        var local = at.atZone(Calendars.LONDON);
        var rules = Calendars.LONDON.getRules();
        var said = clock(local.toLocalTime());
        if (rules.getValidOffsets(local.toLocalDateTime()).size() < 2) {
            return said;
        }
        return said + (rules.isDaylightSavings(at) ? " (summer time)" : " (winter time)");
    }

    /** Such as "09:00". */
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /**
     * The state of a deadline, for the desk: "due in 40 minutes", "due now" in the last minute, "overdue by less than a
     * minute", "2 hours 10 minutes overdue". Rounded down, so that nobody is promised more time than there is. What is
     * weeks away is due on a date: no one counts in hours then.
     */
    public static String untilDue(Instant dueAt, Instant now) {
        var left = Duration.between(now, dueAt);
        if (left.isNegative()) {
            var late = left.negated();
            return late.toMinutes() == 0 ? "overdue by less than a minute" : duration(late) + " overdue";
        }
        if (isFarOff(dueAt, now)) {
            return "due " + date(LocalDate.ofInstant(dueAt, Calendars.LONDON));
        }
        return left.toMinutes() == 0 ? "due now" : "due in " + duration(left);
    }

    /** Whether it is so far away that its date says more than the time that is left. */
    public static boolean isFarOff(Instant dueAt, Instant now) {
        return Duration.between(now, dueAt).compareTo(FAR_OFF) >= 0;
    }

    /** The same in a list: "in 3 h 20 m", "due now", "overdue" in the first minute, "2 d overdue". Rounded down. */
    public static String untilDueInShort(Instant dueAt, Instant now) {
        var left = Duration.between(now, dueAt);
        if (left.isNegative()) {
            return (brief(left.negated()) + " overdue").strip();
        }
        return left.toMinutes() == 0 ? "due now" : "in " + brief(left);
    }

    /**
     * The two largest units, such as "1 d 3 h" or "40 m"; from two days on days alone, and from ten hours on without
     * minutes, for which a list has no room. Empty in the first minute.
     */
    private static String brief(Duration length) {
        if (length.toDays() >= 2) {
            return length.toDays() + " d";
        }
        if (length.toDays() == 1) {
            return (brief(1, " d ") + brief(length.toHoursPart(), " h")).strip();
        }
        var minutes = length.toHours() < 10 ? brief(length.toMinutesPart(), " m") : "";
        return (brief(length.toHoursPart(), " h ") + minutes).strip();
    }

    private static String brief(int number, String unit) {
        return number == 0 ? "" : number + unit;
    }

    /** The two largest units of days, hours and minutes, such as "1 day 3 hours"; a day is 24 hours. Rounded down. */
    public static String duration(Duration length) {
        var parts = new ArrayList<String>();
        add(parts, length.toDays(), "day");
        add(parts, length.toHoursPart(), "hour");
        // Minutes beside whole days are noise, even if the hours are zero.
        if (length.toDays() == 0) {
            add(parts, length.toMinutesPart(), "minute");
        }
        return parts.isEmpty() ? "less than a minute" : String.join(" ", parts);
    }

    private static void add(ArrayList<String> parts, long number, String unit) {
        if (number != 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
