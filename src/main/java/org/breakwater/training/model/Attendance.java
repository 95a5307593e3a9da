package org.breakwater.training.model;

/** How much of a session someone was there for. */
public enum Attendance {
    CAME("Attended"),
    LATE("Arrived late"),
    PART("Attended part"),
    ABSENT("Did not attend");

    private final String words;

    Attendance(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }
}
