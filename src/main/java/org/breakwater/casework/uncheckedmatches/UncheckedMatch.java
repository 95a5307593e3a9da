package org.breakwater.casework.uncheckedmatches;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.people.matching.MatchCandidateRow;

/**
 * Another case that is very likely about the same people or home, if either has a warning and no person has confirmed
 * or dismissed the match.
 *
 * @param warnings what the other case says about a visit or a call; empty if only this one has a warning
 * @param candidates the people of the other case by whom it was found
 */
public record UncheckedMatch(UncheckedMatchRow row, List<MatchCandidateRow> candidates) {

    /** One in a case that the reader may not see, but colleagues may. */
    static final UncheckedMatch UNSEEN =
            new UncheckedMatch(new UncheckedMatchRow(new UUID(0, 0), "", false, List.of("")), List.of());

    public boolean isUnseen() {
        return equals(UNSEEN);
    }

    public UUID id() {
        return row.id();
    }

    /** Whether a team that is handed this case would visit without knowing about it. */
    public boolean isWarnedOf() {
        return !row.words().isEmpty();
    }

    /** Why it was found, in words. */
    public String why() {
        return candidates.stream().map(MatchCandidateRow::inOneLine).distinct().collect(Collectors.joining("; "));
    }
}
