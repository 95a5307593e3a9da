package org.breakwater.training;

/** How much of a session someone attended. */
public enum AttendanceMark {
    CAME("Attended"),
    LATE("Arrived late"),
    PART("Attended part of session"),
    ABSENT("Did not attend");

    private final String words;

    AttendanceMark(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }
}
