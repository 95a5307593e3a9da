package org.breakwater.mash.oversight;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.stream.Stream;
import org.breakwater.time.Calendars;

/** How far back the figures go, up to and including today, and the length of one bar of the chart over time. */
public enum OversightPeriod {
    FOUR_WEEKS("Last 4 weeks", "Day"),
    TWELVE_WEEKS("Last 12 weeks", "Week beginning"),
    TWELVE_MONTHS("Last 12 months", "Month");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private final String words;
    private final String bar;

    OversightPeriod(String words, String bar) {
        this.words = words;
        this.bar = bar;
    }

    /** The period of this name; the shortest if there is none. */
    static OversightPeriod read(String name) {
        return Stream.of(values())
                .filter(period -> period.name().equals(name))
                .findFirst()
                .orElse(FOUR_WEEKS);
    }

    public String inWords() {
        return words;
    }

    /** The length of one bar. */
    public String bar() {
        return bar;
    }

    /** The first day, the beginning of a bar. */
    LocalDate first(LocalDate today) {
        return switch (this) {
            case FOUR_WEEKS -> today.minusDays(27);
            case TWELVE_WEEKS -> monday(today).minusWeeks(11);
            case TWELVE_MONTHS -> today.withDayOfMonth(1).minusMonths(11);
        };
    }

    Instant since(LocalDate today) {
        return first(today).atStartOfDay(Calendars.LONDON).toInstant();
    }

    /** The first days of the bars, the earliest first. */
    Stream<LocalDate> bars(LocalDate today) {
        return Stream.iterate(first(today), day -> !day.isAfter(today), this::next);
    }

    private LocalDate next(LocalDate bar) {
        return switch (this) {
            case FOUR_WEEKS -> bar.plusDays(1);
            case TWELVE_WEEKS -> bar.plusWeeks(1);
            case TWELVE_MONTHS -> bar.plusMonths(1);
        };
    }

    /** The first day of the bar in which a day is. */
    LocalDate barOf(LocalDate day) {
        return switch (this) {
            case FOUR_WEEKS -> day;
            case TWELVE_WEEKS -> monday(day);
            case TWELVE_MONTHS -> day.withDayOfMonth(1);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    String label(LocalDate bar) {
        return this == TWELVE_MONTHS
                ? YearMonth.from(bar).getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + bar.getYear()
                : DAY.format(bar);
    }
}
