package org.breakwater.frontdoor.receivedreports;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a report may be spam or flooding. Such a report goes to a queue of its own, with its deadlines, unless a child
 * sent it or it raises an alert; it is never refused or discarded, because a person in a hurry can look like a machine.
 */
public enum SpamSuspicion {
    HIDDEN_BOX("a hidden box was filled in"),
    TOO_FAST("sent less than 4 seconds after it was started"),
    MANY_FROM_ONE_PLACE("many reports came from the same network within an hour"),
    MANY_LINKS("many links to other websites");

    private final String inWords;

    SpamSuspicion(String inWords) {
        this.inWords = inWords;
    }

    /** As the desk reads it. */
    public String inWords() {
        return inWords;
    }

    /** The suspicion with this code, if there is one. */
    public static Optional<SpamSuspicion> of(String code) {
        return Arrays.stream(values()).filter(s -> s.name().equals(code)).findFirst();
    }
}
