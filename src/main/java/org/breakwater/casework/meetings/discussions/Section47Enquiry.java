package org.breakwater.casework.meetings.discussions;

/** The outcome of a strategy discussion: an enquiry under section 47 and who makes it, an assessment, or neither. */
public enum Section47Enquiry {
    SINGLE("Section 47 enquiry (single agency)"),
    JOINT("Section 47 enquiry (joint)"),
    ASSESSMENT("Child and family assessment (section 17)"),
    NONE("No further action");

    private final String inWords;

    Section47Enquiry(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /** Whether an enquiry under section 47 begins, with its conference and its assessment. */
    public boolean begins() {
        return this == SINGLE || this == JOINT;
    }
}
