package org.breakwater.casework.disagreements.stages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A statement in a disagreement: by the person who raised it, or by the person who responds. */
public record DisagreementStatementRow(
        int stage,
        Kind kind,
        EscalationPolicy.@Nullable Finding finding,
        String words,
        String saidByName,
        Instant saidAt,
        @Nullable String decidedBy) {

    static final String OF_DISAGREEMENT = """
            select stage::int as stage, kind, finding, words, said_by_name, said_at, decided_by
            from mash.disagreement_text where disagreement_id = :id order by id limit 100""";

    public static final String SAY = """
            insert into mash.disagreement_text (disagreement_id, contact_id, stage, kind, finding, words, said_by,
                said_by_name, said_at, decided_by)
            values (:id, :contact, :stage, :kind, cast(:finding as text), :words, :by, :name, :at,
                cast(:decidedBy as text))""";

    public enum Kind {
        RAISED("Disagreement raised"),
        WENT_UP("Escalated"),
        AGREED("Closed"),
        ANSWER("Reviewed"),
        MEETING("Meeting held"),
        OUTCOME("Outcome of the meeting"),
        LETTER("Outcome sent in writing");

        private final String inWords;

        Kind(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    @Override
    public String toString() {
        return "DisagreementStatementRow[" + kind + ", …]";
    }
}
