package org.breakwater.training.bookings;

import java.time.Instant;
import java.time.LocalDate;
import org.breakwater.time.Calendars;
import org.breakwater.training.bookings.rules.BookingRules;
import org.breakwater.training.catalogue.CatalogueFile;

/**
 * What a place costs that is given up late, or left empty, by the rules of the day on which that happens. It knows
 * nothing but the rules, so that the same words hold in the database and in ten thousand invented histories.
 */
public record CancellationCharges(CatalogueFile.Read file) {

    /** In pence. Nothing while it is no place yet, after another day was set, or for whoever pays nothing. */
    int forGivingUp(BookingRow row, Instant now) {
        return row.state() == BookedPlace.State.CONFIRMED && !row.asksWhetherStillFine() && !row.exempt()
                ? rulesAt(now).feeForCancelling(now, row.startsAt(), row.kind())
                : 0;
    }

    /** In pence, by the rules of the day of the session. */
    public int forNotComing(NonAttendanceRow absent) {
        return absent.exempt() ? 0 : rulesAt(absent.startsAt()).feeForNotComing(absent.kind());
    }

    BookingRules rulesAt(Instant at) {
        return file.rulesOn(LocalDate.ofInstant(at, Calendars.LONDON));
    }
}
