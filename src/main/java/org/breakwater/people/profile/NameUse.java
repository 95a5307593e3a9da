package org.breakwater.people.profile;

/** The kind of a name. */
public enum NameUse {
    OFFICIAL("Legal name"),
    FORMER("Former name, for example a maiden name"),
    KNOWN_AS("Known as"),
    ALIAS("Alias or other name");

    private final String words;

    NameUse(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }
}
