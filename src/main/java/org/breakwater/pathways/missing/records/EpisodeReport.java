package org.breakwater.pathways.missing.records;

import java.time.Instant;
import java.time.LocalDate;
import org.breakwater.pathways.missing.records.developments.EpisodeCategory;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.breakwater.pathways.missing.records.developments.LegalStatus.ProtectionPlan;
import org.jspecify.annotations.Nullable;

/**
 * A child who is reported missing.
 *
 * @param childBorn null if it is not known
 * @param placingAuthority the council that placed the child, if it is another one; else empty
 * @param lastSeenAt null if it is not known
 * @param reportedAt when the police were told
 * @param socialWorker of the child; empty if there is none, or if it is not known
 */
public record EpisodeReport(
        String childName,
        @Nullable LocalDate childBorn,
        EpisodeCategory category,
        MissingFrom missingFrom,
        LookedAfter lookedAfter,
        String placingAuthority,
        String address,
        @Nullable Instant lastSeenAt,
        Instant reportedAt,
        String reportedBy,
        String policeReference,
        String circumstances,
        ProtectionPlan protectionPlan,
        String socialWorker) {

    public enum MissingFrom {
        HOME("Family home"),
        FOSTER_CARE("Foster care"),
        CHILDRENS_HOME("Children’s home"),
        SUPPORTED("Supported accommodation"),
        HOSPITAL("Hospital"),
        OTHER("Somewhere else");

        private final String inWords;

        MissingFrom(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    @Override
    public String toString() {
        return "EpisodeReport[" + category + ", " + missingFrom + "]";
    }
}
