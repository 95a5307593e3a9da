package org.breakwater.casework.decisions;

/** The outcome of a section 47 enquiry for one child. */
public enum Section47Outcome {
    CONFERENCE("Initial child protection conference"),
    CHILD_IN_NEED("Child in need (section 17)"),
    NO_FURTHER_ACTION("No further action");

    private final String inWords;

    Section47Outcome(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
