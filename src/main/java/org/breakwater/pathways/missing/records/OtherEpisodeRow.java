package org.breakwater.pathways.missing.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.time.Calendars;
import org.jspecify.annotations.Nullable;

/** Another episode of a child with the same name and date of birth. */
public record OtherEpisodeRow(
        UUID recordId,
        String reference,
        String step,
        String stage,
        Instant reportedAt,
        @Nullable Instant foundAt,
        boolean interviewed) {

    /** Names are compared without capital letters and spaces around them. */
    static final String OF_CHILD = """
            select e.record_id, c.reference, c.step, c.stage, e.reported_at, e.found_at,
                exists (select from pathways.missing_interview i
                    where i.record_id = e.record_id and i.result = 'DONE') as interviewed
            from pathways.missing_episode e
                join casework.pathway_case c on c.record_id = e.record_id
                join pathways.missing_episode this on this.child_born = e.child_born
                    and lower(btrim(this.child_name)) = lower(btrim(e.child_name))
            where this.record_id = :record and e.record_id <> :record
            order by e.reported_at desc limit 100""";

    /** The day that repeats are counted on: of the return, or of the report while the child is missing. */
    public LocalDate countedOn() {
        return LocalDate.ofInstant(foundAt == null ? reportedAt : foundAt, Calendars.LONDON);
    }

    /** Whether one interview can cover it too: the child is back, and none was held. */
    public boolean canBeCovered() {
        return (step.equals("FOUND") || step.equals("RESULT")) && !interviewed;
    }

    @Override
    public String toString() {
        return "OtherEpisodeRow[" + recordId + "]";
    }
}
