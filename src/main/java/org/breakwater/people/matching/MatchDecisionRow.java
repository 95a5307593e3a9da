package org.breakwater.people.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone compared two people and decided whether they are the same, and what followed.
 *
 * @param agreed whether someone else confirmed; null until someone has answered
 * @param parted why a confirmed match was undone; null if it was not
 * @param withdrawn why the person who proposed it withdrew it before anyone else answered; null if they did not
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
        @Nullable Instant partedAt,
        @Nullable String withdrawn,
        @Nullable Instant withdrawnAt) {

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
        PARTED("Match undone: two people"),
        WITHDRAWN("Proposal withdrawn");

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
                p.said_by_name as parted_by_name, p.said_at as parted_at, w.why as withdrawn,
                w.said_at as withdrawn_at
            from people.match s
            left join people.match_decision v on v.same_id = s.id
            left join people.match_separation p on p.same_id = s.id
            left join people.match_withdrawal w on w.same_id = s.id
            """;

    static final String OF_RECORD = COLUMNS + """
            where s.one_record = :record or s.other_record = :record
            order by s.said_at desc, s.id desc limit 500""";

    static final String BY_ID = COLUMNS + "where s.id = :id";

    static final String OF_PAIR = COLUMNS + """
            where s.one = :one and s.other = :other and w.same_id is null order by s.said_at desc, s.id desc limit 1""";

    /**
     * What was said last of two people and was not withdrawn; empty while no one has said anything that counts. Every
     * page and every count asks this, the lists in SQL through {@code people.match_that_counts}.
     *
     * @param said the decisions, the latest first
     */
    public static Optional<MatchDecisionRow> last(List<MatchDecisionRow> said, UUID a, UUID b) {
        return said.stream()
                .filter(row -> row.isAbout(a, b) && row.state() != State.WITHDRAWN)
                .findFirst();
    }

    public State state() {
        if (answer == Answer.NOT_SAME) {
            return State.NOT_SAME;
        }
        if (withdrawn != null) {
            return State.WITHDRAWN;
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
