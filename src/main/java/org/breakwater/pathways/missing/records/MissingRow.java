package org.breakwater.pathways.missing.records;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.breakwater.pathways.missing.records.ChildReturn.FoundHow;
import org.breakwater.pathways.missing.records.ChildReturn.HarmFound;
import org.breakwater.pathways.missing.records.EpisodeReport.MissingFrom;
import org.breakwater.pathways.missing.records.developments.CorrectableFacts;
import org.breakwater.pathways.missing.records.developments.EpisodeCategory;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.breakwater.pathways.missing.records.developments.LegalStatus.ProtectionPlan;
import org.jspecify.annotations.Nullable;

/**
 * What was reported of an episode, and where it is now.
 *
 * @param foundAt null while the child is missing
 */
public record MissingRow(
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
        String socialWorker,
        @Nullable Instant foundAt,
        @Nullable FoundHow foundHow,
        String foundWhere,
        @Nullable HarmFound foundHarm,
        String foundWords,
        String recordedByName,
        Instant recordedAt) {

    static final String OF_RECORD = """
            select child_name, child_born, category, missing_from, looked_after, placing_authority, address,
                last_seen_at, reported_at, reported_by, police_reference, circumstances, protection_plan, social_worker,
                found_at, found_how, found_where, found_harm, found_words, recorded_by_name, recorded_at
            from pathways.missing_episode where record_id = :record""";

    public CorrectableFacts facts() {
        return new CorrectableFacts(childName, childBorn, category, address, lastSeenAt, reportedAt, policeReference);
    }

    /** From when the child was last seen, or from the report if that is not known. */
    public Instant missingSince() {
        return lastSeenAt == null ? reportedAt : lastSeenAt;
    }

    /** How long the child was missing, or has been. */
    public Duration missingFor(Instant now) {
        return Duration.between(missingSince(), foundAt == null ? now : foundAt);
    }

    @Override
    public String toString() {
        return "MissingRow[" + category + ", " + reportedAt + "]";
    }
}
