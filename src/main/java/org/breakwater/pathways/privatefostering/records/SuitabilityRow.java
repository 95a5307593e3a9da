package org.breakwater.pathways.privatefostering.records;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision about an arrangement, as it was made. Nobody is approved: it is the arrangement that is suitable. */
public record SuitabilityRow(
        Outcome outcome,
        String reasons,
        String requirements,
        @Nullable Scope scope,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate appealBy,
        String decidedByName,
        Instant decidedAt) {

    public enum Outcome {
        SUITABLE("Suitable"),
        REQUIREMENTS("Suitable with requirements"),
        PROHIBITED("Prohibited"),
        NOT_PRIVATE_FOSTERING("Not private fostering");

        private final String inWords;

        Outcome(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }

        /** Given in writing, with the reasons and the right to appeal. */
        public boolean needsNotice() {
            return this == REQUIREMENTS || this == PROHIBITED;
        }
    }

    /** What is prohibited (Children Act 1989, section 69). */
    public enum Scope {
        ANYWHERE("Fostering any child privately, anywhere in our area"),
        PREMISES("Fostering any child privately at this address"),
        CHILD("Fostering this child privately at this address");

        private final String inWords;

        Scope(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    static final String OF_RECORD = """
            select outcome, reasons, requirements, scope, served_on, appeal_by, decided_by_name, decided_at
            from pathways.private_fostering_decision where record_id = :record order by id desc limit 50""";

    @Override
    public String toString() {
        return "SuitabilityRow[" + outcome + ", " + decidedAt + "]";
    }
}
