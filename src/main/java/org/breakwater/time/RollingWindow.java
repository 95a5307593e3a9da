package org.breakwater.time;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;

/**
 * So many times in so many days, such as missing 3 times in 30 days. From 1 to 31 May are 30 days by the difference and
 * 31 by the calendar, so the rule has to say how it counts.
 *
 * @param times how often
 * @param days the length of the window
 */
public record RollingWindow(int times, int days, Counting counting) {

    public enum Counting {
        /** The first and the last date are at most that many days apart. */
        DAYS_APART,
        /** The first and the last date count too. */
        DATES_INCLUDED
    }

    public RollingWindow {
        if (times < 2 || days < 1) {
            throw new IllegalArgumentException("A window needs 2 times or more, and 1 day or more");
        }
    }

    /** Whether enough of these dates are as close together as it says. The same date may occur several times. */
    public boolean reachedBy(List<LocalDate> dates) {
        var inOrder = dates.stream().sorted().toList();
        for (int last = times - 1; last < inOrder.size(); last++) {
            if (length(inOrder.get(last - times + 1), inOrder.get(last)) <= days) {
                return true;
            }
        }
        return false;
    }

    private long length(LocalDate first, LocalDate last) {
        return DAYS.between(first, last) + (counting == Counting.DATES_INCLUDED ? 1 : 0);
    }
}
