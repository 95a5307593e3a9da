package org.breakwater.training.model;

import java.time.Instant;

/** One thing that became of a booking. @param words what was said of it; may be empty */
public record BookingLineRow(String what, String words, String byName, Instant at) {

    static final String OF_BOOKING = """
            select what, words, by_name, at from training.booking_line
            where booking_id = :booking order by version limit 500""";

    @Override
    public String toString() {
        return "BookingLineRow[" + what + "]";
    }
}
