package org.breakwater.casework.family.matches;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.history.previous.ContactHistoryRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.PersonRow;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisionRow;
import org.breakwater.people.matching.MatchDecisionRow.Answer;
import org.breakwater.people.matching.MatchDecisionRow.State;

/**
 * Two people side by side.
 *
 * @param records the cases in which they are
 * @param said the decisions about these two, the latest first
 * @param siblings the other children of the contact who match a child of the same other one
 * @param me who reads
 */
public record MatchPage(
        Case theCase,
        PersonRow ours,
        MatchCandidateRow row,
        List<ContactHistoryRow> records,
        List<MatchDecisionRow> said,
        List<MatchedSibling> siblings,
        Actor.Person me,
        MatchForm form,
        MatchReasonForm reason,
        Rejection snag)
        implements CaseScreen {

    /** Such as "5KN8-K66M"; empty for a record of another kind. */
    public String otherReference() {
        return recordOf(row.recordId()).map(ContactHistoryRow::reference).orElse("");
    }

    /** What was decided in this record; empty for one of another kind. */
    public String outcomeIn(UUID record) {
        return recordOf(record).map(ContactHistoryRow::outcomesInWords).orElse("");
    }

    private Optional<ContactHistoryRow> recordOf(UUID record) {
        return records.stream().filter(one -> one.id().equals(record)).findFirst();
    }

    public Optional<State> state() {
        return last().map(MatchDecisionRow::state);
    }

    private Optional<MatchDecisionRow> last() {
        return MatchDecisionRow.last(said, row.ours(), row.theirs());
    }

    /** The last proposal that they are the same, whatever became of it. */
    Optional<MatchDecisionRow> proposal() {
        return said.stream().filter(one -> one.answer() == Answer.SAME).findFirst();
    }

    /** Whether a decision about them is still needed. */
    public boolean isOpen() {
        return state().map(now -> now != State.WAITS && now != State.SAME).orElse(true);
    }

    public boolean mayAgree() {
        return waiting().filter(one -> !isMine(one)).isPresent() && me.role() != Role.CONTACT_OFFICER;
    }

    /** Only who proposed it: anyone else agrees to it or does not. */
    public boolean mayWithdraw() {
        return waiting().filter(this::isMine).isPresent();
    }

    private Optional<MatchDecisionRow> waiting() {
        return last().filter(one -> one.state() == State.WAITS);
    }

    private boolean isMine(MatchDecisionRow one) {
        return one.saidBy().equals(me.id().value());
    }

    /** The siblings whose match this person can check now: the first check, or the second of a colleague's proposal. */
    public List<MatchedSibling> siblingsToCheck() {
        return siblings.stream()
                .filter(one -> MatchesPage.mayCheck(me, one.said()))
                .toList();
    }

    /** Of those, the ones that a colleague has proposed. */
    public List<MatchedSibling> siblingsToAnswer() {
        return siblingsToCheck().stream()
                .filter(one ->
                        one.said().filter(row -> row.state() == State.WAITS).isPresent())
                .toList();
    }

    /** These two, and the siblings. */
    List<MatchesForm.Pair> with(List<MatchedSibling> others) {
        var two = Stream.of(new MatchesForm.Pair(row.ours(), row.theirs()));
        return Stream.concat(two, others.stream().map(MatchedSibling::pair)).toList();
    }

    public boolean mayPart() {
        return state().filter(State.SAME::equals).isPresent();
    }

    public String address() {
        return "/cases/%s/family/matches/%s/%s".formatted(theCase.id(), row.ours(), row.theirs());
    }

    /** The same with what was typed. */
    MatchPage typed(MatchForm typed, Rejection rejection) {
        return new MatchPage(theCase, ours, row, records, said, siblings, me, typed, reason, rejection);
    }

    MatchPage giving(MatchReasonForm typed, Rejection rejection) {
        return new MatchPage(theCase, ours, row, records, said, siblings, me, form, typed, rejection);
    }

    MatchPage refused(String field, String why) {
        return giving(reason, Rejection.of(field, why));
    }
}
