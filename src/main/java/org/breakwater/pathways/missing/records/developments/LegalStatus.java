package org.breakwater.pathways.missing.records.developments;

/**
 * What the child is to social care.
 *
 * @param placingAuthority the council that placed the child, if it is another one; else empty
 * @param socialWorker empty if there is none, or if it is not known
 */
public record LegalStatus(
        LookedAfter lookedAfter, String placingAuthority, ProtectionPlan protectionPlan, String socialWorker) {

    public enum LookedAfter {
        NO("No"),
        BY_US("Yes, a Southend child"),
        BY_OTHERS("Yes, placed here by another authority"),
        NOT_KNOWN("Not known");

        private final String inWords;

        LookedAfter(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }

        /** Looked after, by whichever authority. */
        public boolean isYes() {
            return this == BY_US || this == BY_OTHERS;
        }
    }

    /** Whether the child is on a child protection plan. */
    public enum ProtectionPlan {
        YES("Yes"),
        NO("No"),
        NOT_KNOWN("Not known");

        private final String inWords;

        ProtectionPlan(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** As it is in the chronology. */
    public String inWords() {
        return "Looked after: %s%s. Child protection plan: %s.%s"
                .formatted(
                        lookedAfter.inWords(),
                        placingAuthority.isEmpty() ? "" : " (" + placingAuthority + ")",
                        protectionPlan.inWords(),
                        socialWorker.isEmpty() ? "" : " Social worker: " + socialWorker + ".");
    }

    @Override
    public String toString() {
        return "LegalStatus[" + lookedAfter + ", " + protectionPlan + "]";
    }
}
