package org.breakwater.pathways.allegations.records;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the employer decided about suspension, or an alternative to it.
 *
 * @param contact the named contact of a suspended person at work
 */
public record SuspensionRow(
        Measure measure, LocalDate fromOn, String reasons, String contact, String recordedByName, Instant recordedAt) {

    public enum Measure {
        NONE("Neither suspended nor restricted"),
        RESTRICTED_DUTIES("Restricted duties"),
        OTHER_DUTIES("Alternative duties"),
        SUSPENDED("Suspended without prejudice"),
        ENDED("Suspension or restriction ended");

        private final String inWords;

        Measure(String inWords) {
            this.inWords = inWords;
        }

        /** It goes on until its end is recorded. */
        public boolean isRunning() {
            return this == RESTRICTED_DUTIES || this == OTHER_DUTIES || this == SUSPENDED;
        }

        public String inWords() {
            return inWords;
        }
    }

    static final String OF_RECORD = """
            select measure, from_on, reasons, contact, recorded_by_name, recorded_at
            from pathways.allegation_suspension where record_id = :record order by id desc limit 50""";

    @Override
    public String toString() {
        return "SuspensionRow[" + measure + ", " + fromOn + "]";
    }
}
