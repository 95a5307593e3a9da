package org.breakwater.casework.history.previous;

import org.breakwater.people.comparison.MatchScore;
import org.breakwater.people.matching.MatchDecisionRow.State;
import org.jspecify.annotations.Nullable;

/** How near an earlier case is. */
public enum MatchKind {
    SAME("About the same person"),
    LIKELY(MatchScore.Band.LIKELY.inWords()),
    OF_ANOTHER_AGE(MatchScore.Band.POSSIBLE.inWords()),
    HOUSEHOLD("About the same home"),
    ADDRESS("At the same address, with other names"),
    INCIDENT("About the same incident"),
    MAYBE(MatchScore.Band.POSSIBLE.inWords());

    private final String inWords;

    MatchKind(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /** Whether it is nearer than a possible match. */
    boolean isLikely() {
        return this == SAME || this == LIKELY || this == HOUSEHOLD || this == INCIDENT;
    }

    /** What follows the words of a match that two people have not confirmed. */
    static String notConfirmed(@Nullable State open) {
        return switch (open) {
            case WAITS -> ", proposed: someone else must agree";
            case MORE_INFORMATION -> ", more information needed";
            case null, default -> ", not confirmed";
        };
    }
}
