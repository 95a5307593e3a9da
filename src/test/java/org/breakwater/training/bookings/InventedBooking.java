package org.breakwater.training.bookings;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A place, as its reader gets the row. */
final class InventedBooking {

    private InventedBooking() {}

    /** @param asked whether the date was changed, and they have not confirmed */
    static BookingRow of(BookedPlace place, Instant startsAt, String kind, boolean exempt, boolean asked) {
        var none = new UUID(0, 0);
        return new BookingRow(
                place.id(),
                none,
                "working-together",
                startsAt,
                startsAt.plus(Duration.ofHours(6)),
                "Mudlark Hall",
                "",
                none,
                "Somebody",
                place.organisation(),
                "A school",
                kind,
                exempt,
                place.state(),
                place.until(),
                "",
                true,
                null,
                startsAt,
                place.how(),
                asked ? startsAt : null,
                null,
                0,
                0,
                "",
                "",
                0,
                1);
    }
}
