package org.breakwater.pathways.missing.records.developments;

import org.breakwater.pathways.missing.records.EpisodeReport.LookedAfter;
import org.breakwater.pathways.missing.records.EpisodeReport.ProtectionPlan;

/**
 * What the child is to social care.
 *
 * @param placingAuthority the council that placed the child, if it is another one; else empty
 * @param socialWorker empty if there is none, or if it is not known
 */
public record LegalStatus(
        LookedAfter lookedAfter, String placingAuthority, ProtectionPlan protectionPlan, String socialWorker) {

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
