package org.breakwater.casework.transfers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transfer of a case, and what became of it.
 *
 * @param contact who was told at the other council, or who told us
 * @param papers what was sent, or received
 * @param answer null until it is known
 * @param answeredBy who confirmed the receipt, or did not accept the case
 */
public record TransferRow(
        UUID id,
        Direction direction,
        String council,
        String contact,
        LocalDate toldOn,
        String papers,
        String reason,
        String recordedByName,
        Instant recordedAt,
        @Nullable Answer answer,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        @Nullable String answerReason,
        @Nullable String answerRecordedByName,
        @Nullable Instant answerRecordedAt) {

    /** Seen from here. */
    public enum Direction {
        OUT("To another council"),
        IN("From another council");

        private final String inWords;

        Direction(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** What the council to which the case goes said. */
    public enum Answer {
        CONFIRMED("Receipt confirmed"),
        NOT_ACCEPTED("Not accepted");

        private final String inWords;

        Answer(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    static final String OF_RECORD = """
            select id, direction, council, contact, told_on, papers, reason, recorded_by_name, recorded_at, answer,
                answered_by, answered_on, answer_reason, answer_recorded_by_name, answer_recorded_at
            from casework.transfer where record_id = :record order by id desc limit 100""";

    public boolean isOpen() {
        return answer == null;
    }

    public boolean isOut() {
        return direction == Direction.OUT;
    }

    /** Such as "Transfer to Thurrock". */
    public String called() {
        return (isOut() ? "Transfer to " : "Transfer from ") + council;
    }

    @Override
    public String toString() {
        return "TransferRow[" + id + ", " + direction + ", " + answer + "]";
    }
}
