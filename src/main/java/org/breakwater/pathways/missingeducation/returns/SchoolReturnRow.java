package org.breakwater.pathways.missingeducation.returns;

import java.time.Instant;
import java.time.LocalDate;
import org.breakwater.time.Calendars;

/** What a school sent about a pupil. @param onDate of the entry, the deletion, or the first day of the absence */
public record SchoolReturnRow(
        String school,
        Kind kind,
        String pupilName,
        LocalDate pupilBorn,
        String yearGroup,
        LocalDate onDate,
        String ground,
        String details,
        Instant recordedAt) {

    static final int PAGE = 25;

    /** Calendar days after the entry; regulation 13 of the Regulations of 2024 says "days". */
    private static final int DAYS_FOR_NEW = 5;

    /** The kinds of return, and how many school days of absence they need; illness is sent as soon as it is likely. */
    public enum Kind {
        ADDED("Added to the register", 0),
        DELETED("Deleted from the register", 0),
        ABSENT("Absent without leave for 10 school days", 10),
        SICK("Likely to miss 15 school days through illness", 0);

        private final String inWords;
        private final int schoolDays;

        Kind(String inWords, int schoolDays) {
            this.inWords = inWords;
            this.schoolDays = schoolDays;
        }

        public String inWords() {
            return inWords;
        }

        int schoolDays() {
            return schoolDays;
        }
    }

    static final String LATEST = """
            select s.name as school, r.kind, r.pupil_name, r.pupil_born, r.year_group, r.on_date, r.ground, r.details,
                r.recorded_at
            from pathways.cme_return r join pathways.cme_school s on s.id = r.school_id
            order by r.recorded_at desc, r.id desc limit 25 offset :skip""";

    /** Whether it came more than 5 days after the pupil was added, or after the deletion. */
    public boolean isLate() {
        var on = LocalDate.ofInstant(recordedAt, Calendars.LONDON);
        return switch (kind) {
            case ADDED -> on.isAfter(onDate.plusDays(DAYS_FOR_NEW));
            case DELETED -> on.isAfter(onDate);
            case ABSENT, SICK -> false;
        };
    }

    @Override
    public String toString() {
        return "SchoolReturnRow[" + kind + ", " + onDate + "]";
    }
}
