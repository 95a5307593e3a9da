package org.breakwater.casework.letters.templates;

/** Whom a template writes to. */
public enum LetterAudience {
    PARENT("Parent or carer"),
    CHILD("Child over 12"),
    /** What they hear is approved with the decisions; it is never a letter. */
    FEEDBACK("Professional who referred, as feedback");

    private final String inWords;

    LetterAudience(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /** Whether it begins a letter to someone of the case. */
    public boolean isLetter() {
        return this != FEEDBACK;
    }
}
