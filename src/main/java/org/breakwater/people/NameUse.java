package org.breakwater.people;

/** What a name is to the person. */
public enum NameUse {
    OFFICIAL("Official name"),
    FORMER("Former name, such as a maiden name"),
    KNOWN_AS("What people call them"),
    ALIAS("Another name that they use");

    private final String words;

    NameUse(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }
}
