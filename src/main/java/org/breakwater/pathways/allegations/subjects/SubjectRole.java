package org.breakwater.pathways.allegations.subjects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the subject works or volunteers, as it is recorded.
 *
 * @param sector a code of {@link RoleLists}; empty if nobody has said it, as the two below
 * @param toldOn null unless the employer has been told
 * @param notToldWhy empty unless it was decided not to tell them
 * @param resultOn null without a result
 */
public record SubjectRole(
        String employer,
        String job,
        String sector,
        String employment,
        Told told,
        @Nullable LocalDate toldOn,
        String notToldWhy,
        String result,
        @Nullable LocalDate resultOn) {

    /** Whether the employer has been told about the allegation. */
    public enum Told {
        TOLD("Told"),
        NOT_TOLD("Not told, with a reason"),
        NOT_YET("Still to be told");

        private final String inWords;

        Told(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    @Override
    public String toString() {
        return "SubjectRole[" + told + "]";
    }
}
