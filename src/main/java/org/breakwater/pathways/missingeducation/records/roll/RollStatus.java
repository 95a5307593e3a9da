package org.breakwater.pathways.missingeducation.records.roll;

import java.time.LocalDate;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/** Whether the pupil is on the roll of a school. "Not known" is not "never". */
public enum RollStatus {
    ON_ROLL("On roll"),
    REMOVED("Removed from roll"),
    NEVER("Never on roll"),
    NOT_KNOWN("Not known");

    private final String inWords;

    RollStatus(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /** With its date, and the ground of a deletion. */
    public String inWords(@Nullable LocalDate onDate, String ground) {
        return switch (this) {
            case ON_ROLL -> onDate == null ? inWords : "On roll since " + EnglishTimes.date(onDate);
            case REMOVED ->
                "Removed from roll%s%s"
                        .formatted(
                                onDate == null ? ", date not known" : " on " + EnglishTimes.date(onDate),
                                ground.isEmpty() ? ", ground not known" : ", ground (" + ground + ")");
            case NEVER, NOT_KNOWN -> inWords;
        };
    }
}
