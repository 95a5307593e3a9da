package org.breakwater.casework.history.previous;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.breakwater.casework.Case;
import org.breakwater.time.Calendars;

/** How long before a case something was, in words. */
public final class TimeBefore {

    private TimeBefore() {}

    public static String closed(ContactHistory.Before one, Case theCase) {
        var at = one.row().closedAt();
        return at == null ? "not yet" : ago(at, theCase);
    }

    public static String ago(Instant then, Case theCase) {
        return ago(then, theCase.receivedAt());
    }

    /** Calendar days: late in the evening before is not the same day. */
    static String ago(Instant then, Instant received) {
        if (then.isAfter(received)) {
            return "after this one was received";
        }
        var days = ChronoUnit.DAYS.between(day(then), day(received));
        return days <= 0 ? "on the same day" : inWords(Duration.ofDays(days)) + " before this one";
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Calendars.LONDON).toLocalDate();
    }

    /** Days up to a fortnight, then whole weeks. */
    public static String inWords(Duration time) {
        var days = Math.max(1, (time.toHours() + 23) / 24);
        return days <= 14 ? days + (days == 1 ? " day" : " days") : (days + 3) / 7 + " weeks";
    }
}
