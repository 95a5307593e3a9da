package org.breakwater.training.office.today;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A training year. @param from its first day @param until the first day of the next one */
public record TrainingYear(LocalDate from, LocalDate until) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** The one that a day is in, where each begins with this month. */
    static TrainingYear of(LocalDate day, Month begins) {
        var first = day.withDayOfMonth(1).withMonth(begins.getValue());
        var from = first.isAfter(day) ? first.minusYears(1) : first;
        return new TrainingYear(from, from.plusYears(1));
    }

    TrainingYear before() {
        return new TrainingYear(from.minusYears(1), from);
    }

    /** Such as "September 2026 to August 2027", or the year alone if it is a calendar year. */
    public String inWords() {
        return from.getMonth() == Month.JANUARY
                ? String.valueOf(from.getYear())
                : MONTH.format(from) + " to " + MONTH.format(until.minusDays(1));
    }
}
