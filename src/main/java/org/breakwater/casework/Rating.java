package org.breakwater.casework;

/** A social worker's rating of urgency. Never shown by colour alone. */
public enum Rating {
    RED("Red", "possible immediate danger", 0, 3),
    AMBER("Amber", "serious, but not immediate", 4, 2),
    GREEN("Green", "no immediate risk", 5, 1);

    private final String inWords;
    private final String meaning;
    private final int urgency;
    private final int level;

    Rating(String inWords, String meaning, int urgency, int level) {
        this.inWords = inWords;
        this.meaning = meaning;
        this.urgency = urgency;
        this.level = level;
    }

    public String inWords() {
        return inWords;
    }

    public String meaning() {
        return meaning;
    }

    /** As a page shows it. */
    public Urgency shown() {
        return new Urgency(inWords, level);
    }

    /** Its place in the queue: 0 is the most urgent. Unrated cases come between red and amber. */
    public int urgency() {
        return urgency;
    }
}
