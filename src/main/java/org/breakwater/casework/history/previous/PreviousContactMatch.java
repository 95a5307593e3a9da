package org.breakwater.casework.history.previous;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.casework.history.addresses.AddressLinkRow;
import org.breakwater.people.comparison.MatchScore;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisionRow;
import org.jspecify.annotations.Nullable;

/**
 * How closely an earlier case is related, and why it is shown. Decisions by people take precedence over scores.
 *
 * @param alike who may be the same in both, or live at the same address
 * @param said the decision about whether they are the same
 * @param link the decision about the common address; null if there is none
 * @param sameIncident whether both are about one incident, by the police incident number
 */
record PreviousContactMatch(
        List<MatchCandidateRow> alike,
        List<MatchDecisionRow> said,
        @Nullable AddressLinkRow link,
        boolean sameIncident) {

    private static final List<MatchDecisionRow.State> UNDECIDED =
            List.of(MatchDecisionRow.State.WAITS, MatchDecisionRow.State.MORE_INFORMATION);

    /** Empty if someone has said that it is unrelated. */
    Optional<ContactHistory.Before> before(ContactHistoryRow row) {
        return nearness().map(near -> before(row, near));
    }

    ContactHistory.Before dismissed(ContactHistoryRow row) {
        return before(row, MatchKind.ADDRESS);
    }

    private ContactHistory.Before before(ContactHistoryRow row, MatchKind near) {
        var confirmed = near == MatchKind.SAME || isConnected() || sameIncident;
        var incident = sameIncident ? Stream.of("the same incident number of the police") : Stream.<String>empty();
        var people = alike.stream().map(MatchCandidateRow::inOneLine);
        var why = Stream.concat(incident, people).distinct().toList();
        return new ContactHistory.Before(row, near, confirmed, open(), why, link);
    }

    /** What is missing from someone, of any of them: the second check first. */
    private MatchDecisionRow.@Nullable State open() {
        for (var open : UNDECIDED) {
            if (alike.stream().anyMatch(one -> state(one) == open)) {
                return open;
            }
        }
        return null;
    }

    private Optional<MatchKind> nearness() {
        if (alike.stream().anyMatch(one -> state(one) == MatchDecisionRow.State.SAME)) {
            return Optional.of(MatchKind.SAME);
        }
        if (isConnected()) {
            return Optional.of(MatchKind.HOUSEHOLD);
        }
        if (mayBe(MatchScore.Band.LIKELY)) {
            return Optional.of(MatchKind.LIKELY);
        }
        if (alike.stream().anyMatch(one -> one.likeness().isStrong() && !wasSaid(one))) {
            return Optional.of(MatchKind.OF_ANOTHER_AGE);
        }
        if (isTogether(false)) {
            return Optional.of(MatchKind.HOUSEHOLD);
        }
        if (sameIncident) {
            return Optional.of(MatchKind.INCIDENT);
        }
        if (mayBe(MatchScore.Band.POSSIBLE)
                || alike.stream().anyMatch(one -> state(one) == MatchDecisionRow.State.REFUSED && !isTogether())) {
            return Optional.of(MatchKind.MAYBE);
        }
        return isTogether(true) ? Optional.of(MatchKind.ADDRESS) : Optional.empty();
    }

    private boolean isConnected() {
        return link != null && link.connected();
    }

    private boolean mayBe(MatchScore.Band band) {
        return alike.stream().anyMatch(one -> one.likeness().band() == band && !wasSaid(one));
    }

    /** Whether someone lives at the same address; ignored once a person has said that it means nothing. */
    private boolean isTogether(boolean strangers) {
        return link == null
                && alike.stream().anyMatch(one -> one.likeness().together() && one.isOnlyAtTheAddress() == strangers);
    }

    private boolean isTogether() {
        return alike.stream().anyMatch(one -> one.likeness().together());
    }

    private boolean wasSaid(MatchCandidateRow two) {
        var state = state(two);
        return state != null && !UNDECIDED.contains(state);
    }

    private MatchDecisionRow.@Nullable State state(MatchCandidateRow two) {
        return MatchDecisionRow.last(said, two.ours(), two.theirs())
                .map(MatchDecisionRow::state)
                .orElse(null);
    }
}
