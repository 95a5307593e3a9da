package org.breakwater.pathways.missingeducation.records;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the CME officer or the manager decided. @param outcome the name of one; empty if there is none */
public record EducationDecisionRow(
        EducationAct act,
        String outcome,
        String nextStep,
        String words,
        String confirmedBy,
        @Nullable LocalDate confirmedOn,
        String recordedByName,
        Instant recordedAt) {

    static final String OF_RECORD = """
            select act, outcome, next_step, words, confirmed_by, confirmed_on, recorded_by_name, recorded_at
            from pathways.cme_decision where record_id = :record order by id desc limit 300""";

    /** What happens next after the triage, apart from the risk. */
    public enum Next {
        MASH("Send to MASH+ now", "Sent to MASH+"),
        ALREADY_WITH_MASH(
                "MASH+, the police or the allocated social worker already have it",
                "MASH+, the police or the allocated social worker already have it"),
        ENQUIRIES("Joint enquiries only", "Joint enquiries");

        private final String inWords;
        private final String line;

        Next(String inWords, String line) {
            this.inWords = inWords;
            this.line = line;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** Such as "Case closed: Left the UK, confirmed". */
    public String inWords() {
        var said = outcome.isEmpty()
                ? act.line()
                : "%s: %s"
                        .formatted(act.line(), EducationOutcome.valueOf(outcome).inWords());
        return nextStep.isEmpty() ? said : said + ". " + Next.valueOf(nextStep).line;
    }

    @Override
    public String toString() {
        return "EducationDecisionRow[" + act + ", " + outcome + ", " + recordedAt + "]";
    }
}
