package org.breakwater.casework.informationrequests.agencyinformation;

import java.time.Instant;

/**
 * How someone outside was asked.
 *
 * @param whom of them
 * @param at when, not when it was written down
 */
public record ExternalRequest(String whom, Way way, Instant at) {

    /** The ways to someone who has no account here. */
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
