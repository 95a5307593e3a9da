package org.breakwater.frontdoor;

/** How a report reached us. */
public enum Channel {
    WEB("Online"),
    PHONE("By telephone");

    private final String inWords;

    Channel(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
