package org.breakwater.training.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.breakwater.training.bookings.BookedPlace;
import org.breakwater.training.bookings.BookingRow;

/** A confirmed booking, for tests with calendar programs. */
public final class InvitedBooking {

    private InvitedBooking() {}

    /** Six hours in one venue. */
    public static BookingRow at(UUID id, Instant startsAt, int version) {
        var none = new UUID(0, 0);
        return new BookingRow(
                id,
                none,
                "working-together",
                startsAt,
                startsAt.plus(Duration.ofHours(6)),
                "Mudlark Hall, 1 Tern Close, Southend",
                "",
                none,
                "Somebody",
                none,
                "A school",
                "education",
                false,
                BookedPlace.State.CONFIRMED,
                null,
                "",
                true,
                null,
                startsAt,
                null,
                null,
                null,
                0,
                0,
                "",
                "",
                0,
                version);
    }
}
