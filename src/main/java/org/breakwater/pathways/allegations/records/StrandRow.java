package org.breakwater.pathways.allegations.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.time.EnglishTimes;

/**
 * The state of one of the enquiries that run side by side, as it was recorded at one time.
 *
 * @param lead who leads it there, such as the officer in the case
 * @param reference such as a crime reference
 */
public record StrandRow(
        Strand strand,
        State state,
        LocalDate sinceOn,
        String lead,
        String reference,
        String note,
        String recordedByName,
        Instant recordedAt) {

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

    /** In the order of the strands, each with its latest update first. */
    static final String OF_RECORD = """
            select strand, state, since_on, lead, reference, note, recorded_by_name, recorded_at
            from pathways.allegation_strand where record_id = :record
            order by array_position(array['POLICE', 'SOCIAL_CARE', 'EMPLOYER', 'REGULATOR'], strand), id desc
            limit 500""";

    /** Such as "Under way since 11 January 2027. Lead: DC Amberley. Reference 42/1". */
    public String inWords() {
        var day = EnglishTimes.date(sinceOn);
        var when = switch (state) {
            case NOT_NEEDED, NOT_STARTED -> state.inWords() + " on " + day;
            case UNDER_WAY -> state.inWords() + " since " + day;
            case FINISHED -> state.inWords() + " " + day;
        };
        return Stream.of(
                        when,
                        lead.isEmpty() ? "" : "Lead: " + lead,
                        reference.isEmpty() ? "" : "Reference " + reference,
                        note)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    @Override
    public String toString() {
        return "StrandRow[" + strand + ", " + state + "]";
    }
}
