package org.breakwater.training.bookings.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.time.WorkingDays;

/**
 * The booking rules from one day on, until the next rules. Days before a session are working days, unless it says
 * otherwise; each limit is the start of its day.
 *
 * @param from the first day on which they are in force
 * @param opensDays how many calendar days before a session booking opens
 * @param closesDays how many days before it booking closes
 * @param quota how many places one organisation may have
 * @param quotaLiftsDays how many days before it the quota is lifted
 * @param offerHours for how many hours a free place is held for the next person
 * @param holdDays for how many days a place is held while a manager is asked
 * @param freeDays until how many days before it, that day included, cancelling is free
 * @param lateFee for a later cancellation, in pence
 * @param absentFee for a no-show, in pence
 * @param exempt types of organisation that pay nothing
 * @param who who gets a place
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

    private static final int PENCE = 100;

    /** Managers are asked by mail, and read theirs during the day. */
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    /** The terms of a session that starts then, requested at {@code now}. */
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

    /** The last day on which cancelling is free, for a session that starts at this time. */
    public LocalDate lastFreeDay(Instant startsAt) {
        return WorkingDays.before(startsAt.atZone(Calendars.LONDON).toLocalDate(), freeDays);
    }

    /**
     * What a place costs, for the manager who approves it.
     *
     * @param exempt whether the organisation pays nothing
     */
    public String costInWords(Instant now, Instant startsAt, boolean exempt) {
        if (exempt || lateFee + absentFee == 0) {
            return "There is no charge for this place.";
        }
        var late = "(less than %s notice) your organisation pays £%d. If they do not attend, it pays £%d."
                .formatted(freeNotice(), lateFee / PENCE, absentFee / PENCE);
        return "The place itself is free. "
                + (isLate(now, startsAt)
                        ? "If they cancel now " + late
                        : "Cancelling is free until the end of " + EnglishTimes.date(lastFreeDay(startsAt))
                                + ". After that " + late);
    }

    /** How early cancelling costs nothing, such as "5 working days’". */
    public String freeNotice() {
        return freeDays == 1 ? "1 working day’s" : freeDays + " working days’";
    }

    /** What it costs, in pence, to cancel now. */
    public int feeForCancelling(Instant now, Instant startsAt, String kind) {
        return exempt.contains(kind) || !isLate(now, startsAt) ? 0 : lateFee;
    }

    /** Whether cancelling is no longer free, for those who pay. */
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
