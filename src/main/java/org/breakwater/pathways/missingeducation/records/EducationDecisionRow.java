package org.breakwater.pathways.missingeducation.records;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the CME officer or the manager decided. @param outcome the name of one; empty if there is none */
public record EducationDecisionRow(
        EducationAct act,
        String outcome,
        String words,
        String confirmedBy,
        @Nullable LocalDate confirmedOn,
        String recordedByName,
        Instant recordedAt) {

    static final String OF_RECORD = """
            select act, outcome, words, confirmed_by, confirmed_on, recorded_by_name, recorded_at
            from pathways.cme_decision where record_id = :record order by id desc limit 300""";

    /** Such as "Case closed: Left the UK, confirmed". */
    public String inWords() {
        return outcome.isEmpty()
                ? act.line()
                : "%s: %s"
                        .formatted(act.line(), EducationOutcome.valueOf(outcome).inWords());
    }

    @Override
    public String toString() {
        return "EducationDecisionRow[" + act + ", " + outcome + ", " + recordedAt + "]";
    }
}
