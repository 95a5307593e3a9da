package org.breakwater.casework.handover.handovers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.FamilyTold;
import org.breakwater.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One child handed over to one team: the summary that the team reads, and the result.
 *
 * @param family relationships and household of the child, one line each
 * @param traits language, disability and similar, in words
 * @param warnings hazards and warnings at the handover; at the desk only those whose source the reader may see
 * @param knowFirst the current ones
 * @param toRing whether an external team has to be telephoned about them
 * @param accepted the team's response; null if there is none
 * @param worker the child's worker in the team, if it accepted
 * @param why why it did not
 * @param how how an external team responded
 */
public record HandoverRow(
        UUID id,
        UUID contactId,
        UUID child,
        String team,
        boolean outside,
        String reference,
        Instant receivedAt,
        @Nullable Rating rating,
        String called,
        String name,
        @Nullable LocalDate bornOn,
        String age,
        boolean unborn,
        String due,
        String address,
        String school,
        List<String> identifiers,
        List<String> family,
        String traits,
        List<String> outcomes,
        int level,
        String rationale,
        String known,
        String worries,
        String works,
        String nextStep,
        String owner,
        String foundAt,
        String livesAt,
        String doneFirst,
        FamilyTold familyTold,
        String familyWords,
        String note,
        List<String> warnings,
        List<String> knowFirst,
        boolean toRing,
        List<String> because,
        String offeredByName,
        Instant offeredAt,
        Instant dueAt,
        @Nullable Instant settledAt,
        @Nullable Settled settledHow,
        @Nullable Boolean accepted,
        @Nullable String worker,
        @Nullable String why,
        @Nullable String how,
        @Nullable LocalDate saidOn,
        @Nullable String repliedByName,
        @Nullable Instant repliedAt) {

    /** Which ones, then all that is known of each: what to know first is asked once for all of them. */
    private static final String COLUMNS = """
            h.id, h.contact_id, h.child, h.team, h.outside, h.reference, h.received_at, h.rating, h.called,
                h.name, h.born_on, h.age, h.unborn, h.due, h.address, h.school, h.identifiers, h.family, h.traits,
                h.outcomes, h.level, h.rationale, h.known, h.worries, h.works, h.next_step, h.owner, h.found_at,
                h.lives_at, h.done_first, h.family_told, h.family_words, h.note, mash.handed_with(h) as warnings,
                case when mash.goes(h) then k.words else mash.handed_with(h) end as know_first,
                mash.goes(h) and exists (select from mash.external_team_call g where g.handover_id = h.id
                    and g.rung_at is null)
                as to_ring, h.because, h.offered_by_name, h.offered_at, h.due_at, h.settled_at, h.settled_how,
                r.accepted, r.worker, r.why, r.how, r.said_on, r.replied_by_name, r.replied_at
            from mash.handover h left join mash.handover_response r on r.handover_id = h.id
            left join mash.know_first_of((select ids from page)) k on k.handover_id = h.id
            where h.id = any(cast((select ids from page) as uuid[]))
            """;

    static final String OF_CASE =
            page("h.contact_id = :id order by h.offered_at, h.id limit 200") + COLUMNS + "order by h.offered_at, h.id";

    /** Only the team's own: row security says it, and so does this. */
    static final String OWN = page("h.id = :id and h.team = access.team_now()") + COLUMNS;

    static final String WAITING =
            page("h.team = access.team_now() and h.settled_at is null order by h.due_at, h.id limit 200") + COLUMNS
                    + "order by h.due_at, h.id";

    static final String ACCEPTED = page("h.team = access.team_now() and h.settled_how = 'ACCEPTED'"
                    + " order by h.settled_at desc, h.id limit 25 offset :skip")
            + COLUMNS + "order by h.settled_at desc, h.id";

    /** How many accepted ones a page of the list shows. */
    public static final int PAGE = 25;

    private static String page(String which) {
        return "with page as materialized (select array(select h.id from mash.handover h where " + which
                + ") as ids) select ";
    }

    /** How a handover came to its end. */
    public enum Settled {
        ACCEPTED("Accepted"),
        OFFERED_AGAIN("Resent"),
        WITHDRAWN("No longer needed: the decision was reconsidered");

        private final String inWords;

        Settled(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** Whether it is about an adult who works with children. */
    public boolean isLadoReferral() {
        return outcomes.contains(DecisionOutcome.ALLEGATIONS.name());
    }

    /** The decision for the child. */
    public List<DecisionOutcome> decided() {
        return outcomes.stream().map(DecisionOutcome::valueOf).toList();
    }

    /**
     * Hazards and warnings of the handover that no longer apply; empty if some current ones are hidden, because they
     * might be among those.
     */
    public List<String> holdsNoLonger() {
        var mustAsk = knowFirst.stream().anyMatch(words -> words.contains("ask a manager"));
        return mustAsk
                ? List.of()
                : warnings.stream().filter(words -> !knowFirst.contains(words)).toList();
    }

    /** The state of a handover. */
    public enum State {
        WAITING,
        NOT_ACCEPTED,
        ACCEPTED,
        OVER
    }

    public State state() {
        if (settledHow != null) {
            return settledHow == Settled.ACCEPTED ? State.ACCEPTED : State.OVER;
        }
        return accepted == null ? State.WAITING : State.NOT_ACCEPTED;
    }

    public boolean isLateAt(Instant now) {
        return state() == State.WAITING && dueAt.isBefore(now);
    }

    /** Such as "3 February 2018"; empty if not known. */
    public String bornInWords() {
        return bornOn == null
                ? ""
                : PartialDate.of(bornOn.toString()).map(PartialDate::inWords).orElse("");
    }

    @Override
    public String toString() {
        return "HandoverRow[" + id + ", " + state() + "]";
    }
}
