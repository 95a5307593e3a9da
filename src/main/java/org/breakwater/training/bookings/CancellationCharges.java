package org.breakwater.training.bookings;

import java.time.Instant;
import java.time.LocalDate;
import org.breakwater.time.Calendars;
import org.breakwater.training.bookings.rules.BookingRules;
import org.breakwater.training.catalogue.CatalogueFile;

/**
 * The fee for a late cancellation, or a no-show, by the rules of that day. It depends on nothing but the rules, so that
 * the same code works on the database and on ten thousand generated histories.
 */
public record CancellationCharges(CatalogueFile.Read file) {

    /** In pence. Nothing before it is a confirmed place, after a change of date, or for an exempt organisation. */
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
