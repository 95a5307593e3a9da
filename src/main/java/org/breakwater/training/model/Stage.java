package org.breakwater.training.model;

/** When somebody says what they can do with what a course teaches, and who says it. */
public enum Stage {
    BEFORE("before", "How sure are you now?", "Before you come"),
    AFTER("after", "How sure are you now that you have been?", "Straight after"),
    LATER("later", "What became of it?", "Twelve weeks later"),
    MANAGER("manager", "What do you see them do?", "Their manager, twelve weeks later");

    private final String address;
    private final String heading;
    private final String words;

    Stage(String address, String heading, String words) {
        this.address = address;
        this.heading = heading;
        this.words = words;
    }

    /** The last part of its address. */
    public String address() {
        return address;
    }

    public String heading() {
        return heading;
    }

    public String inWords() {
        return words;
    }

    /** Whether it is the word of whoever sent them, and not their own. */
    public boolean isOfManager() {
        return this == MANAGER;
    }
}
