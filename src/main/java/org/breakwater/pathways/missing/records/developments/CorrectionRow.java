package org.breakwater.pathways.missing.records.developments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded before a correction.
 *
 * @param foundAt the time of the return as it was; null if this correction did not change it
 */
public record CorrectionRow(
        String childName,
        @Nullable LocalDate childBorn,
        EpisodeCategory category,
        String address,
        @Nullable Instant lastSeenAt,
        Instant reportedAt,
        String policeReference,
        @Nullable Instant foundAt,
        String why,
        String correctedByName,
        Instant correctedAt) {

    public static final String OF_RECORD = """
            select child_name, child_born, category, address, last_seen_at, reported_at, police_reference, found_at,
                why, corrected_by_name, corrected_at
            from pathways.missing_correction where record_id = :record order by id desc limit 100""";

    public CorrectableFacts facts() {
        return new CorrectableFacts(childName, childBorn, category, address, lastSeenAt, reportedAt, policeReference);
    }

    /** What this correction changed, as it was before. @param after what it was corrected to */
    public List<String> was(CorrectableFacts after) {
        return foundAt == null
                ? facts().unlike(after)
                : Stream.concat(facts().unlike(after).stream(), Stream.of(returned(foundAt)))
                        .toList();
    }

    public static String returned(Instant at) {
        return "Returned: " + EnglishTimes.inWords(at);
    }

    @Override
    public String toString() {
        return "CorrectionRow[" + correctedAt + "]";
    }
}
