package org.breakwater.pathways.privatefostering.records;

import java.time.Instant;
import java.time.LocalDate;
import org.breakwater.pathways.privatefostering.records.Notification.Known;
import org.jspecify.annotations.Nullable;

/**
 * Where an arrangement is now.
 *
 * @param awareOn when the council became aware that the child is fostered; null while the child has not moved in
 * @param disabledOn since when the answer about a disability is recorded
 */
public record FosteringRow(
        Instant receivedAt,
        @Nullable LocalDate awareOn,
        @Nullable LocalDate movedInOn,
        @Nullable LocalDate carerNoticeOn,
        Known disabled,
        LocalDate disabledOn,
        Instant assessedFrom,
        @Nullable LocalDate endedOn,
        @Nullable Ending ending) {

    /** How an arrangement ended. */
    public enum Ending {
        RETURNED("The child returned to a parent"),
        AGE("The child turned 16 (18 if disabled)"),
        LOOKED_AFTER("The child became looked after"),
        ORDER("A special guardianship or child arrangements order was made to the carer"),
        MOVED_AREA("They moved to another council’s area"),
        LEFT_UK("The child left the United Kingdom"),
        CARER_RELATED("The carer is now a relative, or has parental responsibility"),
        SHORT("It ended within 28 days"),
        DID_NOT_START("It did not go ahead"),
        PROHIBITED("It was prohibited"),
        DIED("The child died"),
        NOT_KNOWN("Not known"),
        NOT_PRIVATE_FOSTERING("It is not private fostering");

        private final String inWords;

        Ending(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    static final String OF_RECORD = """
            select received_at, aware_on, moved_in_on, carer_notice_on, disabled, disabled_on, assessed_from, ended_on,
                ending
            from pathways.private_fostering where record_id = :record""";

    /** The first year of visits counts from the day of awareness, never from the day on which the child moved in. */
    public boolean isInFirstYear(LocalDate day) {
        return awareOn != null && day.isBefore(awareOn.plusYears(1));
    }

    /**
     * The birthday on which private fostering ends: the 16th, or the 18th of a child who is recorded as disabled by
     * then (Children Act 1989, section 66).
     */
    public LocalDate endsByAgeOn(LocalDate born) {
        var sixteen = born.plusYears(16);
        return disabled == Known.YES && !disabledOn.isAfter(sixteen) ? born.plusYears(18) : sixteen;
    }
}
