package org.breakwater.pathways.allegations.records;

/**
 * The outcomes of an allegation. Source: Keeping Children Safe in Education, part four, and the definitions that local
 * procedures give for other settings. Each outcome is kept with {@link #DEFINITION}, so that a later list changes none.
 */
public enum AllegationOutcome {
    SUBSTANTIATED("Substantiated", "There is sufficient evidence to prove the allegation."),
    MALICIOUS(
            "Malicious",
            "There is sufficient evidence to disprove the allegation, and there was a deliberate act to deceive or"
                    + " to cause harm to the person it is about."),
    FALSE("False", "There is sufficient evidence to disprove the allegation."),
    UNSUBSTANTIATED(
            "Unsubstantiated",
            "There is insufficient evidence to prove or disprove the allegation. This does not imply guilt or"
                    + " innocence."),
    UNFOUNDED("Unfounded", "There is no evidence or proper basis that supports the allegation.");

    /** The version of this list. */
    public static final int DEFINITION = 1;

    private final String inWords;
    private final String meaning;

    AllegationOutcome(String inWords, String meaning) {
        this.inWords = inWords;
        this.meaning = meaning;
    }

    public String inWords() {
        return inWords;
    }

    public String meaning() {
        return meaning;
    }
}
