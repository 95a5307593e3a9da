package org.breakwater.training.bookings.rules;

import java.time.Duration;
import java.time.Instant;

/**
 * The terms for the places of one session.
 *
 * @param quota how many of them one organisation may have until {@code quotaLiftsAt}
 * @param closesAt when booking closes
 * @param offerFor how long a free place is held for the next person
 * @param holdFor how long a place is held while a manager is asked
 */
public record BookingTerms(
        int capacity,
        int quota,
        Instant opensAt,
        Instant quotaLiftsAt,
        Instant closesAt,
        Duration offerFor,
        Duration holdFor) {

    public BookingTerms with(int places) {
        return new BookingTerms(places, quota, opensAt, quotaLiftsAt, closesAt, offerFor, holdFor);
    }

    public Instant earlierOfClosing(Instant end) {
        return end.isBefore(closesAt) ? end : closesAt;
    }
}
