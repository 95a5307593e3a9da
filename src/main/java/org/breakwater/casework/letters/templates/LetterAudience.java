package org.breakwater.casework.letters.templates;

/** The readers of a template. */
public enum LetterAudience {
    PARENT("Parent or carer"),
    CHILD("Child aged 12 or over"),
    /** Approved with the decisions; it is never a letter. */
    FEEDBACK("Referrer (professional)");

    /** The age from which a child is written to. */
    public static final int CHILD_FROM = 12;

    private final String inWords;

    LetterAudience(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /** Whether it is for letters to someone in the case. */
    public boolean isLetter() {
        return this != FEEDBACK;
    }
}
