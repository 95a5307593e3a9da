package org.breakwater.pathways.missing.records.developments;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a child was found dead, as it is recorded. @param notifiedOn null if the notification was not sent yet */
public record Death(
        Instant foundAt,
        String confirmedBy,
        String words,
        @Nullable LocalDate notifiedOn) {

    @Override
    public String toString() {
        return "Death[…]";
    }
}
