package org.breakwater.training.compliance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.training.catalogue.CurrencyStatus;

/**
 * One course that someone needs, with its status.
 *
 * @param done the last day on which they completed it
 * @param last the last day on which it is valid; empty if it does not expire
 */
public record ComplianceLine(
        UUID learnerId,
        String learner,
        String organisation,
        String course,
        CurrencyStatus held,
        Optional<LocalDate> done,
        Optional<LocalDate> last) {

    @Override
    public String toString() {
        return "ComplianceLine[" + course + ", " + held + "]";
    }
}
