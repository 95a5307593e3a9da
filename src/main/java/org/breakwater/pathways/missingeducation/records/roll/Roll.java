package org.breakwater.pathways.missingeducation.records.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the pupil is on roll, as it is recorded.
 *
 * @param onDate on roll since, or removed on; null if it is not known
 * @param ground the letter in regulation 9(1) of the School Attendance (Pupil Registration) (England) Regulations 2024;
 *     empty if it is not known
 */
public record Roll(RollStatus status, @Nullable LocalDate onDate, String ground) {

    public static final Roll NOT_KNOWN = new Roll(RollStatus.NOT_KNOWN, null, "");

    public String inWords() {
        return status.inWords(onDate, ground);
    }
}
