package org.breakwater.pathways.missing.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.breakwater.time.Calendars;
import org.jspecify.annotations.Nullable;

/**
 * Another episode of a child with the same date of birth.
 *
 * @param sameName whether the name is the same; if it only sounds the same, it is likely the same child
 */
public record OtherEpisodeRow(
        UUID recordId,
        String childName,
        LocalDate childBorn,
        boolean sameName,
        LookedAfter lookedAfter,
        String reference,
        String step,
        String stage,
        Instant reportedAt,
        @Nullable Instant foundAt,
        boolean interviewed) {

    /** Names are the same without capital letters and spaces around them. */
    static final String BORN_THEN = """
            select e.record_id, e.child_name, e.child_born,
                lower(btrim(this.child_name)) = lower(btrim(e.child_name)) as same_name, e.looked_after,
                c.reference, c.step, c.stage, e.reported_at, e.found_at,
                exists (select from pathways.missing_interview i
                    where i.record_id = e.record_id and i.result = 'DONE') as interviewed
            from pathways.missing_episode e
                join casework.pathway_case c on c.record_id = e.record_id
                join pathways.missing_episode this on this.child_born = e.child_born
            where this.record_id = :record and e.record_id <> :record
            order by e.reported_at desc limit 100""";

    /** Such as "Likely the same child: recorded as Kieran Thorpe"; empty if the name is the same. */
    public String likely() {
        return sameName ? "" : "Likely the same child: recorded as " + childName;
    }

    /** The day that repeats are counted on: of the return, or of the report while the child is missing. */
    public LocalDate countedOn() {
        return LocalDate.ofInstant(foundAt == null ? reportedAt : foundAt, Calendars.LONDON);
    }

    public boolean isMissing() {
        return step.equals("MISSING") || step.equals("LOCATED");
    }

    /** Whether one interview can cover it too: the child is back, and none was held. */
    public boolean canBeCovered() {
        return (step.equals("FOUND") || step.equals("AWAITING") || step.equals("RESULT")) && !interviewed;
    }

    @Override
    public String toString() {
        return "OtherEpisodeRow[" + recordId + "]";
    }
}
