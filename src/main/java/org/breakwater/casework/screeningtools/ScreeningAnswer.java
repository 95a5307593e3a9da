package org.breakwater.casework.screeningtools;

/** An answer about one indicator. "Unknown" is an answer, and never counts as "no". */
public enum ScreeningAnswer {
    YES("Yes"),
    SUSPECTED("Suspected"),
    NO("No"),
    UNKNOWN("Unknown");

    private final String inWords;

    ScreeningAnswer(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /** Whether it needs evidence and a time. */
    public boolean isPresent() {
        return this == YES || this == SUSPECTED;
    }
}
