package org.breakwater.casework.uncheckedmatches;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.people.matching.MatchCandidateRow;

/**
 * Another case that is very likely about the same people or home, with a warning in it or in this one, of which no
 * person has said whether it is.
 *
 * @param warnings what the other case says before a visit or a call; empty where only this one says something
 * @param candidates the people of the other case by whom it was found
 */
public record UncheckedMatch(UncheckedMatchRow row, List<MatchCandidateRow> candidates) {

    /** One in a case that the reader may not see, and colleagues may. */
    static final UncheckedMatch UNSEEN =
            new UncheckedMatch(new UncheckedMatchRow(new UUID(0, 0), "", false, List.of("")), List.of());

    public boolean isUnseen() {
        return equals(UNSEEN);
    }

    public UUID id() {
        return row.id();
    }

    /** Whether a team that is handed this case would go without knowing it. */
    public boolean isWarnedOf() {
        return !row.words().isEmpty();
    }

    /** Why it was found, in words. */
    public String why() {
        return candidates.stream()
                .map(MatchCandidateRow::inOneLine)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
