package org.breakwater.casework.history.previous;

import org.breakwater.people.comparison.MatchScore;

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

    /** What follows the words of a match that two people have not confirmed. */
    public static String notConfirmed(boolean proposed) {
        return proposed ? ", proposed: someone else must agree" : ", not confirmed";
    }
}
