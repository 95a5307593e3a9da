package org.breakwater.training.bookings.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.breakwater.time.Calendars;
import org.breakwater.time.WorkingDays;

/**
 * What holds for bookings from one day on, until the next rules do. Days before a session are working days, unless it
 * says otherwise; each limit is the start of its day.
 *
 * @param from the first day on which they hold
 * @param opensDays how many calendar days before a session it can be booked
 * @param closesDays from how many days before it nobody is given a place any more
 * @param quota how many places one organisation may have
 * @param quotaLiftsDays from how many days before it may have more
 * @param offerHours for how many hours a place that came free is kept for the next person
 * @param holdDays for how many days a place is kept while a manager is asked
 * @param freeDays until how many days before, that day included, cancelling costs nothing
 * @param lateFee what it costs afterwards, in pence
 * @param absentFee what it costs not to come, in pence
 * @param exempt kinds of work whose organisations pay nothing
 * @param who gets a place
 */
public record BookingRules(
        LocalDate from,
        int opensDays,
        int closesDays,
        int quota,
        int quotaLiftsDays,
        int offerHours,
        int holdDays,
        int freeDays,
        int lateFee,
        int absentFee,
        Set<String> exempt,
        EligibilityRules who) {

    /** Managers are asked by mail, and read theirs during the day. */
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    /** What holds for a session that starts then, asked at {@code now}. */
    public BookingTerms termsAt(Instant now, Instant startsAt, int capacity) {
        var day = startsAt.atZone(Calendars.LONDON).toLocalDate();
        return new BookingTerms(
                capacity,
                quota,
                startOf(day.minusDays(opensDays)),
                startOf(WorkingDays.before(day, quotaLiftsDays)),
                startOf(WorkingDays.before(day, closesDays)),
                Duration.ofHours(offerHours),
                Duration.between(now, heldUntil(now)));
    }

    private Instant heldUntil(Instant now) {
        return WorkingDays.after(today(now), holdDays)
                .atTime(END_OF_DAY)
                .atZone(Calendars.LONDON)
                .toInstant();
    }

    /** The last day on which cancelling costs nothing, for a session that starts at this moment. */
    public LocalDate lastFreeDay(Instant startsAt) {
        return WorkingDays.before(startsAt.atZone(Calendars.LONDON).toLocalDate(), freeDays);
    }

    /** How early cancelling costs nothing, such as "5 working days’". */
    public String freeNotice() {
        return freeDays == 1 ? "1 working day’s" : freeDays + " working days’";
    }

    /** What it costs, in pence, to cancel now. */
    public int feeForCancelling(Instant now, Instant startsAt, String kind) {
        return exempt.contains(kind) || !isLate(now, startsAt) ? 0 : lateFee;
    }

    /** Whether cancelling is no longer free, for whoever pays. */
    public boolean isLate(Instant now, Instant startsAt) {
        return today(now).isAfter(lastFreeDay(startsAt));
    }

    public int feeForNotComing(String kind) {
        return exempt.contains(kind) ? 0 : absentFee;
    }

    private static LocalDate today(Instant now) {
        return now.atZone(Calendars.LONDON).toLocalDate();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Calendars.LONDON).toInstant();
    }
}
