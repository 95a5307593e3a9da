package org.breakwater.mash.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A date in three boxes. */
public record Day(String day, String month, String year) {

    /** The date, if it is a real one. */
    public Optional<LocalDate> read() {
        if (!day.strip().matches("\\d{1,2}")
                || !month.strip().matches("\\d{1,2}")
                || !year.strip().matches("\\d{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(year.strip()), Integer.parseInt(month.strip()), Integer.parseInt(day.strip())));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
