package org.breakwater.referencedata;

import java.time.LocalDate;
import java.util.Optional;

/** An entry in force from a date, until its last date or until further notice. */
public interface DatedEntry {

    LocalDate validFrom();

    Optional<LocalDate> validTo();

    default boolean holdsOn(LocalDate date) {
        return !date.isBefore(validFrom())
                && validTo().map(last -> !date.isAfter(last)).orElse(true);
    }
}
