package org.breakwater.mash.screening;

/** How urgent a social worker says it is. Never shown by colour alone. */
public enum Rating {
    RED("Red", "a child may be in danger now", 0),
    AMBER("Amber", "serious, but not immediate", 4),
    GREEN("Green", "can wait a few days", 5);

    private final String inWords;
    private final String meaning;
    private final int urgency;

    Rating(String inWords, String meaning, int urgency) {
        this.inWords = inWords;
        this.meaning = meaning;
        this.urgency = urgency;
    }

    public String inWords() {
        return inWords;
    }

    public String meaning() {
        return meaning;
    }

    /** Its place in the queue: 0 is the most urgent. What no one has rated stands between red and amber. */
    public int urgency() {
        return urgency;
    }
}
