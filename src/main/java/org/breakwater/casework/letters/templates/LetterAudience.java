package org.breakwater.casework.letters.templates;

import java.util.EnumSet;
import java.util.Set;

/** Whom a letter is to, and what it may say to them. */
public enum LetterAudience {
    PARENT("Parent or carer", EnumSet.allOf(LetterField.class)),
    CHILD("Child over 12", EnumSet.allOf(LetterField.class)),
    REFERRER("Professional who referred", EnumSet.allOf(LetterField.class)),
    /** The public hear the same whatever we know or decide, so that no one reports to find something out. */
    PUBLIC(
            "Member of the public",
            EnumSet.complementOf(
                    EnumSet.of(LetterField.CHILD, LetterField.OUTCOME, LetterField.NEXT_STEP, LetterField.WRITER)));

    private final String inWords;
    private final Set<LetterField> fields;

    LetterAudience(String inWords, Set<LetterField> fields) {
        this.inWords = inWords;
        this.fields = fields;
    }

    public String inWords() {
        return inWords;
    }

    public boolean mayRead(LetterField field) {
        return fields.contains(field);
    }

    /** Whether they must not learn who reported the concern. */
    public boolean mustNotLearnWhoReported() {
        return this == PARENT || this == CHILD;
    }
}
