package org.breakwater.casework.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A decision with its approval. Its state is derived from what was recorded, never stored.
 *
 * @param discussedBefore the section 47 enquiry that was going on for the child then; null where none was
 * @param discussed what the last strategy discussion that was held decided for the child; null where none was
 */
public record DecisionRow(
        UUID id,
        UUID about,
        List<String> outcomes,
        String rationale,
        String author,
        String authorName,
        Instant proposedAt,
        boolean superseded,
        @Nullable Boolean approved,
        @Nullable String verdictWords,
        @Nullable String approverName,
        @Nullable Instant verdictAt,
        @Nullable DiscussionOutcome discussedBefore,
        @Nullable DiscussionOutcome discussed) {

    static final String OF_RECORD = """
            select d.id, d.about, d.outcomes, d.rationale, d.author, d.author_name, d.proposed_at,
                exists (select 1 from casework.decision n where n.supersedes = d.id) as superseded,
                v.approved, v.words as verdict_words, v.approver_name, v.given_at as verdict_at,
            """ + DiscussionOutcome.BEFORE_DECISION + """
                as discussed_before,
            """ + DiscussionOutcome.OF_DECISION + """
                as discussed
            from casework.decision d left join casework.approval v on v.decision_id = d.id
            where d.record_id = :record order by d.proposed_at, d.id limit 200""";

    public enum State {
        DRAFT("Draft, not yet sent for approval"),
        WAITING("Awaiting approval"),
        APPROVED("Approved"),
        SENT_BACK("Returned for changes"),
        SUPERSEDED("Replaced by a later decision");

        private final String inWords;

        State(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** Its outcomes as practitioners call them, with what became of a strategy discussion since. */
    public String outcomesInWords() {
        return outcomes.stream()
                .map(code -> DecisionOutcome.valueOf(code).inWords(discussed))
                .collect(Collectors.joining("; "));
    }

    /** Each of its outcomes as it was proposed and approved: what a later discussion decided is not part of it. */
    public List<String> asProposed() {
        return outcomes.stream()
                .map(code -> DecisionOutcome.valueOf(code).inWords(discussedBefore))
                .toList();
    }

    /**
     * What a strategy discussion decided since, of its own and not as a part of what was approved; empty if none did.
     */
    public Optional<String> decidedSince() {
        return outcomes.contains(DecisionOutcome.STRATEGY_DISCUSSION.name()) && discussed != discussedBefore
                ? Optional.ofNullable(discussed).map(DiscussionOutcome::inWords)
                : Optional.empty();
    }

    public State state() {
        if (superseded) {
            return State.SUPERSEDED;
        }
        if (approved == null) {
            return State.WAITING;
        }
        return approved ? State.APPROVED : State.SENT_BACK;
    }

    /**
     * The state as shown to a person: a decision that was not sent is a draft, however complete.
     *
     * @param sent whether the decisions of its record are with an approver now
     */
    public State stateIf(boolean sent) {
        return state() == State.WAITING && !sent ? State.DRAFT : state();
    }

    @Override
    public String toString() {
        return "DecisionRow[" + id + ", " + state() + ", …]";
    }
}
