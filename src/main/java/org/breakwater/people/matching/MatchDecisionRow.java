package org.breakwater.people.matching;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone compared two people and decided whether they are the same, and what followed.
 *
 * @param agreed whether someone else confirmed; null until someone has answered
 * @param parted why it was withdrawn; null if it was not
 */
public record MatchDecisionRow(
        UUID id,
        UUID one,
        UUID other,
        UUID oneRecord,
        UUID otherRecord,
        Answer answer,
        String why,
        String saidBy,
        String saidByName,
        Instant saidAt,
        @Nullable Boolean agreed,
        @Nullable String agreedByName,
        @Nullable Instant agreedAt,
        @Nullable String parted,
        @Nullable String partedByName,
        @Nullable Instant partedAt) {

    public enum Answer {
        SAME,
        NOT_SAME
    }

    /** The state of the decision. */
    public enum State {
        WAITS("Proposed as the same person. Someone else must agree"),
        SAME("Match confirmed"),
        NOT_SAME("Checked: not the same person"),
        REFUSED("Not agreed as the same person"),
        PARTED("Match undone: two people");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }
    }

    private static final String COLUMNS = """
            select s.id, s.one, s.other, s.one_record, s.other_record, s.answer, s.why, s.said_by, s.said_by_name,
                s.said_at, v.agreed, v.said_by_name as agreed_by_name, v.said_at as agreed_at, p.why as parted,
                p.said_by_name as parted_by_name, p.said_at as parted_at
            from people.match s
            left join people.match_decision v on v.same_id = s.id
            left join people.match_separation p on p.same_id = s.id
            """;

    static final String OF_RECORD = COLUMNS + """
            where s.one_record = :record or s.other_record = :record
            order by s.said_at desc, s.id desc limit 500""";

    static final String BY_ID = COLUMNS + "where s.id = :id";

    static final String OF_PAIR = COLUMNS + """
            where s.one = :one and s.other = :other order by s.said_at desc, s.id desc limit 1""";

    public State state() {
        if (answer == Answer.NOT_SAME) {
            return State.NOT_SAME;
        }
        if (parted != null) {
            return State.PARTED;
        }
        if (agreed == null) {
            return State.WAITS;
        }
        return agreed ? State.SAME : State.REFUSED;
    }

    /** Before the name of the person who answered the proposal. */
    public String agreedInWords() {
        return Boolean.TRUE.equals(agreed) ? "Agreed by" : "Not agreed by";
    }

    /** Whether one of the two is in this record. */
    public boolean isOf(UUID record) {
        return oneRecord.equals(record) || otherRecord.equals(record);
    }

    public boolean isAbout(UUID a, UUID b) {
        return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
    }

    @Override
    public String toString() {
        return "MatchDecisionRow[" + id + ", " + state() + "]";
    }
}
