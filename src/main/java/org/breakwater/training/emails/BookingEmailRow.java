package org.breakwater.training.emails;

import org.breakwater.training.bookings.BookingRow;
import org.jspecify.annotations.Nullable;

/**
 * A booking, and the recipients of mails about it.
 *
 * @param email of the learner; null if they have none
 * @param askedBy the address of the person who requested it
 * @param told whether an earlier mail put it into a calendar
 * @param job of the learner; may be empty
 * @param lead whether the person who requested it is a training lead of their organisation
 */
public record BookingEmailRow(
        BookingRow booking, @Nullable String email, String askedBy, boolean told, String job, boolean lead) {

    String to() {
        return email == null ? askedBy : email;
    }

    public boolean waitsForManager() {
        return booking.waitsForManager();
    }

    @Override
    public String toString() {
        return "BookingEmailRow[" + booking.id() + "]";
    }
}
