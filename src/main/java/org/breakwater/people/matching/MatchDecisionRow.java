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
 * @param overtaken whether someone asked for more information since
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
        boolean overtaken,
        @Nullable String withdrawn,
        @Nullable Instant withdrawnAt) {

    public enum Answer {
        SAME,
        NOT_SAME,
        MORE_INFORMATION
    }

    /** The state of the decision. */
    public enum State {
        WAITS("Proposed as the same person. Someone else must agree"),
        SAME("Match confirmed"),
        NOT_SAME("Checked: not the same person"),
        REFUSED("Not agreed as the same person"),
        PARTED("Match undone: two people"),
        WITHDRAWN("Proposal withdrawn"),
        MORE_INFORMATION("More information needed"),
        OVERTAKEN("Proposed as the same person. More information was needed");

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
                p.said_by_name as parted_by_name, p.said_at as parted_at,
                exists (select from people.match m where m.one = s.one and m.other = s.other
                    and m.answer = 'MORE_INFORMATION' and (m.said_at, m.id) > (s.said_at, s.id)) as overtaken,
                w.why as withdrawn, w.said_at as withdrawn_at
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

    static final String SAY = """
            insert into people.match (one, other, one_record, other_record, answer, why, said_by, said_by_name, said_at)
            select a.id, b.id, a.record_id, b.record_id, :answer, :why, :who, :name, :at
            from people.person a, people.person b
            where a.id = :one and b.id = :other and a.record_id <> b.record_id""";

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
        if (answer == Answer.MORE_INFORMATION) {
            return State.MORE_INFORMATION;
        }
        if (withdrawn != null) {
            return State.WITHDRAWN;
        }
        if (parted != null) {
            return State.PARTED;
        }
        if (agreed == null) {
            return overtaken ? State.OVERTAKEN : State.WAITS;
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
