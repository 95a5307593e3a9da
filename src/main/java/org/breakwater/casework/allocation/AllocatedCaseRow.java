package org.breakwater.casework.allocation;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.casework.Rating;
import org.jspecify.annotations.Nullable;

/** An open case that is allocated to someone; its stage in words. */
public record AllocatedCaseRow(
        UUID accountId,
        UUID id,
        String reference,
        String stage,
        @Nullable Rating rating,
        @Nullable Instant dueAt) {

    /** The most urgent hundred of each, of however many people. */
    static final String OF_ACCOUNTS = """
            select w.account_id, o.id, o.reference, o.stage, o.rating, o.due_at
            from unnest(cast(:accounts as uuid[])) as w (account_id)
            cross join lateral (
                select c.id, c.reference, c.stage, c.rating, c.due_at, c.urgency
                from casework.any_case c join mash.allocation a on a.contact_id = c.id and a.ended_at is null
                where not c.closed and a.account_id = w.account_id
                order by c.urgency, c.due_at, c.id limit 100) o
            order by o.urgency, o.due_at, o.id limit 2000""";
}
