package org.breakwater.pathways.missing.records.developments;

import java.time.Instant;
import java.util.UUID;

/** A child who was found dead, and whose child death notification is not recorded as sent. */
public record DeathToNotifyRow(UUID recordId, String child, Instant foundAt) {

    public static final String ALL = """
            select d.record_id, e.child_name as child, d.found_at
            from pathways.missing_death d join pathways.missing_episode e on e.record_id = d.record_id
            where d.notified_on is null and d.in_error_at is null
            order by d.found_at, d.record_id limit 100""";

    @Override
    public String toString() {
        return "DeathToNotifyRow[" + recordId + "]";
    }
}
