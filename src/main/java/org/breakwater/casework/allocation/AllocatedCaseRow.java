package org.breakwater.casework.allocation;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.casework.Rating;
import org.jspecify.annotations.Nullable;

/** An open case that is allocated to someone; its stage in words. */
public record AllocatedCaseRow(
        UUID id,
        String reference,
        String stage,
        @Nullable Rating rating,
        @Nullable Instant dueAt) {

    static final String OF_ACCOUNT = """
            select c.id, c.reference, c.stage, c.rating, c.due_at
            from casework.any_case c join mash.allocation a on a.contact_id = c.id and a.ended_at is null
            where not c.closed and a.account_id = :account order by c.urgency, c.due_at, c.id limit 100""";
}
