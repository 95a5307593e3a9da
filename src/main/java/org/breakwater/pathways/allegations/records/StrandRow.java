package org.breakwater.pathways.allegations.records;

import java.time.Instant;
import java.time.LocalDate;

/** The state of one of the enquiries that run side by side. */
public record StrandRow(
        Strand strand, State state, LocalDate sinceOn, String note, String recordedByName, Instant recordedAt) {

    public enum Strand {
        POLICE("Police"),
        SOCIAL_CARE("Children’s social care"),
        EMPLOYER("Employer"),
        REGULATOR("Regulator");

        private final String inWords;

        Strand(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public enum State {
        NOT_NEEDED("Not needed"),
        NOT_STARTED("Not started"),
        UNDER_WAY("Under way"),
        FINISHED("Finished");

        private final String inWords;

        State(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** The latest of each strand, in their order. */
    static final String OF_RECORD = """
            select strand, state, since_on, note, recorded_by_name, recorded_at
            from (
                select distinct on (strand) strand, state, since_on, note, recorded_by_name, recorded_at
                from pathways.allegation_strand where record_id = :record order by strand, id desc) latest
            order by array_position(array['POLICE', 'SOCIAL_CARE', 'EMPLOYER', 'REGULATOR'], strand) limit 10""";

    @Override
    public String toString() {
        return "StrandRow[" + strand + ", " + state + "]";
    }
}
