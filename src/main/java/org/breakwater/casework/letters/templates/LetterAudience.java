package org.breakwater.casework.letters.templates;

/** The readers of a template. */
public enum LetterAudience {
    PARENT("Parent or carer"),
    CHILD("Child over 12"),
    /** Approved with the decisions; it is never a letter. */
    FEEDBACK("Referrer (professional): feedback");

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
