package org.breakwater.casework.meetings.discussions;

/** Whether a strategy discussion begins an enquiry under section 47, and who makes it. */
public enum Section47Enquiry {
    SINGLE("Section 47 enquiry (single agency)"),
    JOINT("Section 47 enquiry (joint)"),
    NONE("No section 47 enquiry");

    private final String inWords;

    Section47Enquiry(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
