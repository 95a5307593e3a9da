package org.breakwater.casework.clocks;

import java.util.UUID;

/** The subject of a clock: a record, or one thing in it, such as an information request, an allegation or a visit. */
public record ClockSubject(UUID record, UUID subject) {

    /** The record itself. */
    public static ClockSubject of(UUID record) {
        return new ClockSubject(record, record);
    }
}
