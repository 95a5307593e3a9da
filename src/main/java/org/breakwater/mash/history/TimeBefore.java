package org.breakwater.mash.history;

import java.time.Duration;
import java.time.Instant;
import org.breakwater.mash.lifecycle.ContactRow;

/** How long before a contact something was, in words. */
final class TimeBefore {

    private TimeBefore() {}

    static String closed(ContactHistory.Before one, ContactRow contact) {
        var at = one.row().closedAt();
        return at == null ? "not yet" : ago(at, contact);
    }

    static String ago(Instant then, ContactRow contact) {
        if (then.isAfter(contact.receivedAt())) {
            return "after this one was received";
        }
        var days = Duration.between(then, contact.receivedAt()).toDays();
        return days <= 0 ? "on the same day" : inWords(Duration.ofDays(days)) + " before this one";
    }

    /** Days up to a fortnight, then whole weeks. */
    static String inWords(Duration time) {
        var days = Math.max(1, (time.toHours() + 23) / 24);
        return days <= 14 ? days + (days == 1 ? " day" : " days") : (days + 3) / 7 + " weeks";
    }
}
