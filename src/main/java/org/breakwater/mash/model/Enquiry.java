package org.breakwater.mash.model;

/** Whether a strategy discussion begins an enquiry under section 47, and who makes it. */
public enum Enquiry {
    SINGLE("Section 47 enquiry (single agency)"),
    JOINT("Section 47 enquiry (joint)"),
    NONE("No section 47 enquiry");

    private final String inWords;

    Enquiry(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
