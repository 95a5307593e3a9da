package org.breakwater.training.bookings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.training.bookings.rules.BookingRules;

/**
 * Fees calculated by hand: from the published list of holidays, one day after the other, and with the two nights of
 * 2027 on which the clocks change. It shares no code with the program, so that both do not have the same bug.
 */
public final class FeesByHand {

    private static final Set<LocalDate> OFF = Stream.of(
                    "2026-12-25",
                    "2026-12-28",
                    "2027-01-01",
                    "2027-03-26",
                    "2027-03-29",
                    "2027-05-03",
                    "2027-05-31",
                    "2027-08-30",
                    "2027-12-27",
                    "2027-12-28",
                    "2028-01-03")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    private static final Instant SUMMER = Instant.parse("2027-03-28T01:00:00Z");
    private static final Instant WINTER = Instant.parse("2027-10-31T01:00:00Z");

    private final List<BookingRules> rules;

    /** @param rules the earliest first */
    public FeesByHand(List<BookingRules> rules) {
        this.rules = rules;
    }

    /** The local date. */
    public static LocalDate dayOf(Instant at) {
        var isSummer = !at.isBefore(SUMMER) && at.isBefore(WINTER);
        return at.plus(isSummer ? Duration.ofHours(1) : Duration.ZERO)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
    }

    /**
     * Free while there are as many working days left as the rule says, counting the day itself and not that of the
     * session.
     */
    public int forGivingUp(Instant now, Instant startsAt, String kind, boolean exempt) {
        var rule = on(dayOf(now));
        int left = 0;
        for (var day = dayOf(now); day.isBefore(dayOf(startsAt)); day = day.plusDays(1)) {
            left += isWork(day) ? 1 : 0;
        }
        return exempt || rule.exempt().contains(kind) || left >= rule.freeDays() ? 0 : rule.lateFee();
    }

    public int forNotComing(Instant startsAt, String kind, boolean exempt) {
        var rule = on(dayOf(startsAt));
        return exempt || rule.exempt().contains(kind) ? 0 : rule.absentFee();
    }

    private BookingRules on(LocalDate day) {
        var found = rules.getFirst();
        for (var rule : rules) {
            found = rule.from().isAfter(day) ? found : rule;
        }
        return found;
    }

    private static boolean isWork(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !OFF.contains(day);
    }
}
