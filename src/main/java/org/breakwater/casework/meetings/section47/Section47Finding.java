package org.breakwater.casework.meetings.section47;

import org.breakwater.casework.decisions.Section47Outcome;

/** Whether an enquiry substantiated the concerns, and whether the child is still at risk of significant harm. */
public enum Section47Finding {
    CONTINUING("Substantiated, continuing risk of significant harm"),
    SUBSTANTIATED("Substantiated, no continuing risk of significant harm"),
    NOT_SUBSTANTIATED("Not substantiated");

    private final String inWords;

    Section47Finding(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /** If the risk continues there is a conference, and in no other case (Working Together to Safeguard Children). */
    boolean goesWith(Section47Outcome outcome) {
        return (this == CONTINUING) == (outcome == Section47Outcome.CONFERENCE);
    }
}
