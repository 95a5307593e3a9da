package org.breakwater.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday in England, without its bank holidays. */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !BankHolidays.england().isHoliday(day);
    }

    /** The working day so many before this day, which itself does not count. */
    public static LocalDate before(LocalDate day, int count) {
        return count(day, count, -1);
    }

    /** The working day so many after this day, which itself does not count. */
    public static LocalDate after(LocalDate day, int count) {
        return count(day, count, 1);
    }

    private static LocalDate count(LocalDate day, int count, int step) {
        var at = day;
        for (int left = count; left > 0; ) {
            at = at.plusDays(step);
            if (isOne(at)) {
                left--;
            }
        }
        return at;
    }
}
