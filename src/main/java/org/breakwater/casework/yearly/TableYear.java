package org.breakwater.casework.yearly;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The year by which a pathway counts.
 *
 * @param begins the month on whose first day it begins
 * @param source who counts by this year
 */
public record TableYear(Month begins, String source) {

    /** Used where a pathway has no year of its own. */
    public static final TableYear FINANCIAL = new TableYear(Month.APRIL, "local choice: the council’s financial year");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    /** The calendar year in which the one that contains this day began. */
    int startOf(LocalDate day) {
        return day.getMonthValue() < begins.getValue() ? day.getYear() - 1 : day.getYear();
    }

    LocalDate first(int startYear) {
        return LocalDate.of(startYear, begins, 1);
    }

    LocalDate last(int startYear) {
        return first(startYear + 1).minusDays(1);
    }

    public String inWords() {
        return "%s to %s".formatted(DAY.format(first(2026)), DAY.format(last(2026)));
    }
}
