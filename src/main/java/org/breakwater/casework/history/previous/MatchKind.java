package org.breakwater.casework.history.previous;

/** How closely an earlier case is related. */
public enum MatchKind {
    SAME("About the same person"),
    LIKELY("Likely match"),
    HOUSEHOLD("About the same home"),
    ADDRESS("At the same address, with other names"),
    INCIDENT("About the same incident"),
    MAYBE("Possible match");

    private final String inWords;

    MatchKind(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
