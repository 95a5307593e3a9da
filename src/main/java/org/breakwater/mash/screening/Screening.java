package org.breakwater.mash.screening;

import org.breakwater.casework.Rating;

/**
 * A social worker's rating of a contact.
 *
 * @param safetyWords why the child is or is not safe now, or what is done to find out
 * @param history what Breakwater and the council's case system say; reading it is part of screening
 * @param councilSays what the council's case system said, by whom, allocated worker and case number
 */
public record Screening(
        Rating rating,
        String reason,
        SafeNow safeNow,
        String safetyWords,
        Consent consent,
        String consentWords,
        String history,
        CouncilSays councilSays) {

    public enum SafeNow {
        YES("Yes"),
        NO("No"),
        NOT_KNOWN("Not known yet");

        private final String inWords;

        SafeNow(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** The family's consent to checks. It is not the lawful basis of sharing, and never needed to protect a child. */
    public enum Consent {
        GIVEN("Given"),
        REFUSED("Refused"),
        NOT_SOUGHT("Not sought: seeking consent could increase the risk"),
        NOT_NEEDED("Consent dispensed with: significant harm is suspected"),
        NO_CHECKS("Not needed: no agency checks will be made");

        private final String inWords;

        Consent(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public record CouncilSays(String words, String by, String allocatedWorker, String caseNumber) {

        @Override
        public String toString() {
            return "CouncilSays[…]";
        }
    }

    @Override
    public String toString() {
        return "Screening[" + rating + ", …]";
    }
}
