package org.breakwater.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When an office is open: a week of hours, which may be replaced by another week from a date on. Always closed on
 * England's bank holidays. Local times are times in {@link Calendars#LONDON}.
 */
public final class OpeningHours {

    private final NavigableMap<LocalDate, Week> weeks;
    private final BankHolidays holidays;

    private OpeningHours(NavigableMap<LocalDate, Week> weeks, BankHolidays holidays) {
        this.weeks = weeks;
        this.holidays = holidays;
    }

    /**
     * Hours of one day.
     *
     * @param opens the first moment at which it is open
     * @param closes the first moment at which it is closed again, later on the same day
     */
    public record Hours(LocalTime opens, LocalTime closes) {
        public Hours {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException(
                        "Opening hours must close after they open, on the same day: opens %s, closes %s"
                                .formatted(opens, closes));
            }
        }
    }

    /**
     * The hours of a week, in effect from a date until the next entry begins.
     *
     * @param days the days on which it opens; a missing day is closed all day
     */
    public record Week(LocalDate from, Map<DayOfWeek, Hours> days) {
        public Week {
            days = Map.copyOf(days);
            if (days.isEmpty()) {
                throw new IllegalArgumentException(
                        "The opening hours from %s must be open on one day at least".formatted(from));
            }
        }
    }

    /**
     * The earliest week also applies to the days before it, because nothing else is known about them.
     *
     * @throws IllegalArgumentException if there is no week, or two begin on the same date
     */
    public static OpeningHours of(List<Week> weeks, BankHolidays holidays) {
        if (weeks.isEmpty()) {
            throw new IllegalArgumentException("Opening hours need one week at least");
        }
        var byDate = new TreeMap<LocalDate, Week>();
        for (var week : weeks) {
            if (byDate.put(week.from(), week) != null) {
                throw new IllegalArgumentException("Two weeks of opening hours begin on %s".formatted(week.from()));
            }
        }
        return new OpeningHours(byDate, holidays);
    }

    /**
     * Open at this instant; at the very moment of opening yes, at the very moment of closing no.
     *
     * @throws IllegalArgumentException in a year whose {@linkplain BankHolidays#knows(int) bank holidays} are not known
     */
    public boolean openAt(Instant at) {
        var local = at.atZone(Calendars.LONDON);
        return on(local.toLocalDate())
                .filter(hours -> !at.isBefore(instant(local.toLocalDate(), hours.opens())))
                .filter(hours -> at.isBefore(instant(local.toLocalDate(), hours.closes())))
                .isPresent();
    }

    /**
     * The next opening or closing, strictly after this instant.
     *
     * @throws IllegalArgumentException in a year whose {@linkplain BankHolidays#knows(int) bank holidays} are not known
     */
    public Instant nextChange(Instant at) {
        var day = at.atZone(Calendars.LONDON).toLocalDate();
        while (true) {
            var hours = on(day);
            if (hours.isPresent()) {
                var opens = instant(day, hours.get().opens());
                var closes = instant(day, hours.get().closes());
                if (opens.isAfter(at)) {
                    return opens;
                }
                if (closes.isAfter(at)) {
                    return closes;
                }
            }
            day = day.plusDays(1);
        }
    }

    /**
     * The hours on this date; empty if it is closed all day.
     *
     * @throws IllegalArgumentException in a year whose {@linkplain BankHolidays#knows(int) bank holidays} are not known
     */
    public Optional<Hours> on(LocalDate date) {
        if (holidays.isHoliday(date)) {
            return Optional.empty();
        }
        var entry = weeks.floorEntry(date);
        var week = entry == null ? weeks.firstEntry().getValue() : entry.getValue();
        return Optional.ofNullable(week.days().get(date.getDayOfWeek()));
    }

    private static Instant instant(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(Calendars.LONDON).toInstant();
    }
}
