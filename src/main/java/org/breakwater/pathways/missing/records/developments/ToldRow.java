package org.breakwater.pathways.missing.records.developments;

import java.time.Instant;

/** Someone was told that the child is missing. @param toldBy who told them */
public record ToldRow(Who who, Instant toldAt, String toldBy, String words) {

    public enum Who {
        PARENTS("Parents or carers"),
        PLACING_AUTHORITY("Placing authority"),
        SOCIAL_WORKER("Social worker");

        private final String inWords;

        Who(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public static final String OF_RECORD = """
            select who, told_at, told_by, words from pathways.missing_told
            where record_id = :record order by told_at desc, id desc limit 100""";

    @Override
    public String toString() {
        return "ToldRow[" + who + ", " + toldAt + "]";
    }
}
