package org.breakwater.casework.informationrequests.agencyinformation;

import java.time.Instant;

/**
 * How an external agency was asked.
 *
 * @param whom the person
 * @param at when, not when it was recorded
 */
public record ExternalRequest(String whom, Way way, Instant at) {

    /** The means of reaching someone without an account here. */
    public enum Way {
        TELEPHONE("By telephone"),
        SECURE_MAIL("By secure email");

        private final String inWords;

        Way(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    @Override
    public String toString() {
        return "ExternalRequest[" + way + ", " + at + "]";
    }
}
