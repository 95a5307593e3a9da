package org.breakwater.training.model;

/** How much of a session somebody was there for. */
public enum Attendance {
    CAME("Came"),
    LATE("Came late"),
    PART("Came for a part"),
    ABSENT("Did not come");

    private final String words;

    Attendance(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }
}
