package org.breakwater.mash.model;

/** How near an earlier contact is. */
public enum Nearness {
    SAME("About the same person"),
    LIKELY("Likely match"),
    HOUSEHOLD("About the same home"),
    ADDRESS("At the same address, with other names"),
    INCIDENT("About the same incident"),
    MAYBE("Possible match");

    private final String inWords;

    Nearness(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
