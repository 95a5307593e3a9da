package org.breakwater.pathways.allegations.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An allegations management meeting that was held. The subject is not invited.
 *
 * @param plannedId if it was planned: who came is recorded of each who was invited
 * @param invited who was invited and did not come
 * @param views each agency’s view of the outcome, and dissent
 */
public record AllegationsMeetingRow(
        @Nullable UUID plannedId,
        LocalDate heldOn,
        String attended,
        String invited,
        String discussed,
        String actions,
        String views,
        String recordedByName,
        Instant recordedAt) {

    static final String OF_RECORD = """
            select planned_id, held_on, attended, invited, discussed, actions, views, recorded_by_name, recorded_at
            from pathways.allegation_meeting where record_id = :record order by held_on desc, id desc limit 100""";

    @Override
    public String toString() {
        return "AllegationsMeetingRow[" + heldOn + "]";
    }
}
