package org.breakwater.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/** When something is due, worked out a second time and as one would on a wall calendar: for tests of deadlines. */
public final class DueByHand {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private DueByHand() {}

    public static Instant weeks(LocalDate from, int weeks) {
        return endOf(LocalDate.ofEpochDay(from.toEpochDay() + 7L * weeks));
    }

    /** The same day of a later month, or its last one. */
    public static Instant months(LocalDate from, int months) {
        return endOf(sameDay(from, months));
    }

    /** The end of the office hours of Southend on the last of so many working days after this one. */
    public static Instant workingDays(LocalDate from, int days) {
        var day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return london(day, day.getDayOfWeek() == DayOfWeek.FRIDAY ? LocalTime.of(16, 30) : LocalTime.of(17, 30));
    }

    /** The first day that is no longer in the year that begins on this day. */
    public static LocalDate aYearAfter(LocalDate day) {
        return sameDay(day, 12);
    }

    public static Instant endOf(LocalDate day) {
        return london(day, LAST_SECOND);
    }

    private static LocalDate sameDay(LocalDate from, int months) {
        int count = from.getYear() * 12 + from.getMonthValue() - 1 + months;
        var month = YearMonth.of(count / 12, count % 12 + 1);
        return month.atDay(Math.min(from.getDayOfMonth(), month.lengthOfMonth()));
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5 && !BankHolidays.england().isHoliday(day);
    }

    /** The clocks change in the night before the last Sundays of March and October; this is of a time after that. */
    private static Instant london(LocalDate day, LocalTime time) {
        var summer = !day.isBefore(lastSunday(day, Month.MARCH)) && day.isBefore(lastSunday(day, Month.OCTOBER));
        return day.atTime(time).minusHours(summer ? 1 : 0).toInstant(ZoneOffset.UTC);
    }

    private static LocalDate lastSunday(LocalDate of, Month month) {
        return LocalDate.of(of.getYear(), month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }
}
