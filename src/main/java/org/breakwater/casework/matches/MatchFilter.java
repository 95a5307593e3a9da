package org.breakwater.casework.matches;

/** Which matches to check a list shows. */
public enum MatchFilter {
    ALL("All"),
    MINE("Contacts allocated to me"),
    SECOND("Waiting for a second check"),
    INFORMATION("More information needed");

    private final String words;

    MatchFilter(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }
}
