package org.breakwater.pathways.allegations.records;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;

/**
 * What the LADO decided about the harm threshold. Source of the four tests: Working Together to Safeguard Children, and
 * Keeping Children Safe in Education, part four. Any one of them is enough, and each is answered by itself.
 *
 * @param revisedWhy why an earlier decision was revised; empty if it is a first one
 */
public record ConsiderationRow(
        Tri harmed,
        Tri offence,
        Tri risk,
        Tri suitability,
        Way way,
        String reasons,
        String decidedByName,
        Instant decidedAt,
        String revisedWhy) {

    /** The way on. */
    public enum Way {
        MET("Harm threshold met: initial discussion with the employer"),
        MEETING("Harm threshold met: allegations management meeting"),
        EMPLOYER_LED("Harm threshold met: employer-led enquiry"),
        LOW_LEVEL("Threshold not met: low-level concern, back to the employer"),
        ADVICE("Advice only"),
        NO_FURTHER_ACTION("Threshold not met: no further action");

        private final String inWords;

        Way(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }

        public boolean needsATest() {
            return this == MET || this == MEETING || this == EMPLOYER_LED;
        }

        /** If a test is met, the case goes on. */
        public boolean excludesATest() {
            return this == LOW_LEVEL || this == NO_FURTHER_ACTION;
        }
    }

    public static final String HARMED = "Behaved in a way that has harmed a child, or may have harmed a child";
    public static final String OFFENCE = "Possibly committed a criminal offence against or related to a child";
    public static final String RISK = "Behaved towards a child in a way that indicates a risk of harm to children";
    public static final String SUITABILITY =
            "Behaved or may have behaved in a way that indicates they may not be suitable to work with children";

    static final String OF_RECORD = """
            select harmed, offence, risk, suitability, way, reasons, decided_by_name, decided_at, revised_why
            from pathways.allegation_consideration where record_id = :record order by id desc limit 50""";

    /** The four tests with their answers. */
    public Map<String, Tri> tests() {
        var tests = new LinkedHashMap<String, Tri>();
        tests.put(HARMED, harmed);
        tests.put(OFFENCE, offence);
        tests.put(RISK, risk);
        tests.put(SUITABILITY, suitability);
        return tests;
    }

    @Override
    public String toString() {
        return "ConsiderationRow[" + way + ", " + decidedAt + "]";
    }
}
