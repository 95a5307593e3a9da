package org.breakwater.pathways.missingeducation.records;

import java.time.Instant;

/** The council confirmed joint reasonable efforts: the school may delete the pupil from its roll. */
public record EffortsRow(Ground ground, Finding finding, String agreedWith, String recordedByName, Instant recordedAt) {

    /** Source: School Attendance (Pupil Registration) (England) Regulations 2024, regulation 9(1). */
    public enum Ground {
        H("Ground (h): not back after leave of absence"),
        I("Ground (i): absent without leave for 20 school days");

        private final String inWords;

        Ground(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }

        boolean isLetter(String letter) {
            return name().equalsIgnoreCase(letter);
        }
    }

    public enum Finding {
        NOT_FOUND("Not found"),
        FOUND_AND_AGREED(
                "Found, and the school and the council agree that there are no reasonable grounds to believe the"
                        + " pupil will attend again");

        private final String inWords;

        Finding(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    static final String OF_RECORD = """
            select ground, finding, agreed_with, recorded_by_name, recorded_at
            from pathways.cme_efforts where record_id = :record order by id desc limit 20""";

    @Override
    public String toString() {
        return "EffortsRow[" + ground + ", " + finding + ", " + recordedAt + "]";
    }
}
