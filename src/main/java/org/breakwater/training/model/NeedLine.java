package org.breakwater.training.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One course that somebody needs, and how it stands.
 *
 * @param done the last day on which they completed it
 * @param last the last day on which it is held; empty when it is for good
 */
public record NeedLine(
        UUID learnerId,
        String learner,
        String organisation,
        String course,
        Held held,
        Optional<LocalDate> done,
        Optional<LocalDate> last) {

    @Override
    public String toString() {
        return "NeedLine[" + course + ", " + held + "]";
    }
}
