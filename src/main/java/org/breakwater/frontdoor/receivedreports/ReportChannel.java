package org.breakwater.frontdoor.receivedreports;

import java.util.Locale;

/** The channel of a report. */
public enum ReportChannel {
    WEB("Online"),
    PHONE("By telephone"),
    PAPER("On paper"),
    EMAIL("By email"),
    IN_PERSON("In person"),
    /** A notice from the police, one of many in a file. */
    NOTICE("As a police notification"),
    /** From a team that works on a pathway, out of its own case. */
    TEAM("From another team");

    private final String inWords;

    ReportChannel(String inWords) {
        this.inWords = inWords;
    }

    /** In a word, for a list with little space. */
    public String shortly() {
        return switch (this) {
            case WEB -> "Online";
            case PHONE -> "Phone";
            case PAPER -> "Paper";
            case EMAIL -> "Email";
            case IN_PERSON -> "In person";
            case NOTICE -> "Notification";
            case TEAM -> "Team";
        };
    }

    /** Whether someone at the desk records reports from this channel. */
    public boolean isRecordedByHand() {
        return switch (this) {
            case PHONE, PAPER, EMAIL, IN_PERSON -> true;
            case WEB, NOTICE, TEAM -> false;
        };
    }

    /** The first entry of a contact's chronology. */
    String line() {
        return switch (this) {
            case WEB -> "Received online";
            case PHONE -> "Recorded a telephone call";
            case TEAM -> "Received from another team";
            case PAPER, EMAIL, IN_PERSON, NOTICE -> "Recorded what came " + inWords.toLowerCase(Locale.UK);
        };
    }

    public String inWords() {
        return inWords;
    }
}
