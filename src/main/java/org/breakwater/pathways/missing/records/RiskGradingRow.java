package org.breakwater.pathways.missing.records;

import java.time.Instant;

/** A level of risk, as the police set it. */
public record RiskGradingRow(
        Level level, Instant gradedAt, String gradedBy, String reason, String recordedByName, Instant recordedAt) {

    /** Source: the police’s authorised professional practice on missing persons. */
    public enum Level {
        NO_APPARENT_RISK("No apparent risk"),
        LOW("Low"),
        MEDIUM("Medium"),
        HIGH("High");

        private final String inWords;

        Level(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    static final String OF_RECORD = """
            select level, graded_at, graded_by, reason, recorded_by_name, recorded_at
            from pathways.missing_grading where record_id = :record order by graded_at desc, id desc limit 100""";

    @Override
    public String toString() {
        return "RiskGradingRow[" + level + ", " + gradedAt + "]";
    }
}
