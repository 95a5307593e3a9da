package org.breakwater.mash.model;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.casework.Clocks;

/** The clock of an enquiry that a decision opened: by its rating, from its rating. Red has its own from receipt. */
final class EnquiryClocks {

    private EnquiryClocks() {}

    static void start(Clocks clocks, UUID contact, Rating rating, Instant ratedAt) {
        switch (rating) {
            case RED -> {}
            case AMBER -> clocks.start(contact, "amber-enquiry", ratedAt);
            case GREEN -> clocks.start(contact, "green-enquiry", ratedAt);
        }
    }
}
