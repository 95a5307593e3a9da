package org.breakwater.training.sessions;

import java.time.Instant;
import java.time.LocalDate;
import org.breakwater.time.Calendars;
import org.breakwater.training.bookings.rules.BookingRules;
import org.breakwater.training.bookings.rules.BookingTerms;
import org.breakwater.web.Page;

/**
 * One session, and its booking rules.
 *
 * @param now when the page was built
 */
public record SessionPage(CourseSession given, SessionOffer offer, BookingRules rules, Instant now) implements Page {

    public BookingTerms terms() {
        return offer.terms();
    }

    /** Whether an organisation's quota is less than the number of places. */
    public boolean quotaHolds() {
        return now.isBefore(offer.terms().quotaLiftsAt());
    }

    /** The last day on which cancelling is free. */
    public LocalDate lastFreeDay() {
        return rules.lastFreeDay(given.session().startsAt());
    }

    /** Whether that day is still to come: a session added later may never have had one. */
    public boolean isStillFree() {
        return !now.atZone(Calendars.LONDON).toLocalDate().isAfter(lastFreeDay());
    }

    /** The fee for a late cancellation, or a no-show, in words. */
    public String costs() {
        var notice = rules.freeDays() == 1 ? "1 working day’s" : rules.freeDays() + " working days’";
        return "(less than %s notice) the charge is £%d. If you do not attend, it is £%d. We charge your organisation,"
                        .formatted(notice, rules.lateFee() / 100, rules.absentFee() / 100)
                + " not you.";
    }

    public boolean isFree() {
        return rules.lateFee() == 0 && rules.absentFee() == 0;
    }
}
