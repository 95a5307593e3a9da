package org.breakwater.casework.family.matches;

import java.util.List;
import java.util.Optional;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.PersonRow;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisionRow;
import org.breakwater.people.matching.MatchDecisionRow.State;

/**
 * Two people side by side.
 *
 * @param said the decisions about these two, the latest first
 * @param me the id of the current actor
 */
public record MatchPage(
        Case theCase,
        PersonRow ours,
        MatchCandidateRow row,
        List<MatchDecisionRow> said,
        String me,
        MatchForm form,
        UndoMatchForm parting,
        Rejection snag)
        implements CaseScreen {

    public Optional<State> state() {
        return said.stream().findFirst().map(MatchDecisionRow::state);
    }

    /** Whether a decision about them is still needed. */
    public boolean isOpen() {
        return state().map(now -> now != State.WAITS && now != State.SAME).orElse(true);
    }

    public boolean mayAgree() {
        return state().filter(State.WAITS::equals).isPresent()
                && !said.getFirst().saidBy().equals(me);
    }

    public boolean mayPart() {
        return state().filter(State.SAME::equals).isPresent();
    }

    public String address() {
        return "/cases/%s/family/matches/%s/%s".formatted(theCase.id(), row.ours(), row.theirs());
    }
}
