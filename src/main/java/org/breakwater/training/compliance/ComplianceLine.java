package org.breakwater.training.compliance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.breakwater.training.catalogue.CurrencyStatus;

/**
 * One course that someone needs, with its status.
 *
 * @param duties of the person, by their ids
 * @param done the last day on which they completed it
 * @param last the last day on which it is valid; empty if it does not expire
 */
public record ComplianceLine(
        UUID learnerId,
        String learner,
        String organisation,
        Set<String> duties,
        String courseId,
        String course,
        CurrencyStatus held,
        Optional<LocalDate> done,
        Optional<LocalDate> last) {

    /** Whether it is to be done, or to be done again. */
    public boolean isOutstanding() {
        return held == CurrencyStatus.NOT_DONE || held == CurrencyStatus.OUT_OF_DATE;
    }

    /** Such as "valid until" or, of what is out of date, "expired"; the day is {@link #last}. */
    public String untilInWords() {
        return held == CurrencyStatus.OUT_OF_DATE ? "expired" : "valid until";
    }

    @Override
    public String toString() {
        return "ComplianceLine[" + course + ", " + held + "]";
    }
}
