package org.breakwater.pathways.missing.records;

import java.time.Instant;

/** A return interview that was offered, or an attempt to hold one. */
public record InterviewOfferRow(
        Kind kind, Instant madeAt, How how, String words, String recordedByName, Instant recordedAt) {

    public enum Kind {
        OFFER("Offered"),
        ATTEMPT("Attempted"),
        ELSEWHERE("To be held by the responsible authority, as recorded");

        private final String inWords;

        Kind(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public enum How {
        FACE_TO_FACE("Face to face"),
        TELEPHONE("By telephone"),
        MESSAGE("By message"),
        THROUGH_OTHERS("Through a parent, a carer or a worker");

        private final String inWords;

        How(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    static final String OF_RECORD = """
            select kind, made_at, how, words, recorded_by_name, recorded_at
            from pathways.missing_interview_offer where record_id = :record order by made_at desc, id desc limit 100""";

    @Override
    public String toString() {
        return "InterviewOfferRow[" + kind + ", " + madeAt + "]";
    }
}
